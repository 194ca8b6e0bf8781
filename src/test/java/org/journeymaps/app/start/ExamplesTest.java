package org.journeymaps.app.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import org.journeymaps.app.MapReading;
import org.journeymaps.core.json.JourneyWriter;
import org.journeymaps.core.model.JourneyMap;
import org.junit.Test;

public class ExamplesTest {

    private final Examples examples = new Examples();

    @Test
    public void everyExampleIsAMapWithoutProblems() {
        assertEquals(5, new HashSet<>(examples.keys()).size());
        for (String key : examples.keys()) {
            MapReading.Drawn drawn = (MapReading.Drawn) MapReading.of(examples.fresh(key));
            assertEquals(key, "[]", drawn.problems().toString());
        }
    }

    @Test
    public void everyExampleStandsInTheJarAsTheAppWritesIt() {
        for (String key : examples.keys()) {
            assertEquals(PackagedMaps.text("/examples/" + key + ".json"), new JourneyWriter().write(examples.map(key)) + "\n");
        }
    }

    @Test
    public void everyExampleSaysAfterWhomItIsMadeAndThatNoFigureIsReal() {
        for (String key : examples.keys()) {
            assertTrue(key, examples.map(key).attribution().matches("Example after .+ Every figure is illustrative\\."));
        }
    }

    @Test
    public void everyCopyHasAnIdOfItsOwn() {
        String id = copied().id();
        assertTrue(id, id.matches("[A-Za-z0-9_-]{1,40}"));
        assertNotEquals(id, copied().id());
    }

    @Test
    public void noOtherFileIsRead() {
        assertThrows(IllegalArgumentException.class, () -> examples.fresh("../atlassian-plugin"));
    }

    private JourneyMap copied() {
        return ((MapReading.Drawn) MapReading.of(examples.fresh("jumping-jamie"))).map();
    }
}
