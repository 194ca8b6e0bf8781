package org.journeymaps.app.filing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public class MarkersTest {

    @Test
    public void markersAreSixteenLettersAndDigitsAndNeverTheSame() {
        Set<String> markers = Stream.generate(new Markers()::next).limit(2_000).collect(Collectors.toSet());
        assertEquals(2_000, markers.size());
        assertTrue(markers.stream().allMatch(marker -> marker.matches("[a-z0-9]{16}")));
        String all = String.join("", markers);
        assertEquals(36, all.chars().distinct().count());
    }
}
