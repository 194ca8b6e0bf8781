package org.journeymaps.core.render.screen.table;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class TallestTest {

    private static OnScreen steps(int count) {
        Note[] notes = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Note("n" + i, List.of("s" + i), "Note ".repeat(i), List.of(), Extras.NONE))
                .toArray(Note[]::new);
        return OnScreen.of(new MapSketch().stage("All", count).lane(LaneType.TEXT, Span.STEP, notes));
    }

    @Test
    public void theEightCellsThatSayMostGiveALongRowItsHeight() {
        OnScreen map = steps(61);
        assertEquals(1, map.count("tr.jm-long.jm-row"));
        List<String> tall = map.texts("tr.jm-row .jm-tall");
        assertEquals(8, tall.size());
        assertEquals("Note ".repeat(54).strip(), tall.get(0));
        assertEquals("the heads of steps have theirs", 8, map.count("tr.jm-steps.jm-long .jm-tall"));
    }

    @Test
    public void aMapOfSixtyColumnsIsLaidOutAsAWhole() {
        assertEquals(0, steps(60).count(".jm-long, .jm-tall"));
    }

    @Test
    public void ofCellsThatSayTheSameTheFirstAreTaken() {
        assertEquals(Set.of(0, 1, 2, 3, 4, 5, 6, 9), Tallest.of(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 2)));
    }
}
