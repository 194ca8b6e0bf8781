package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.journeymaps.core.model.JourneyMap;
import org.junit.Test;

public class ExamplesTest {

    private final Examples examples = new Examples();

    @Test
    public void everyExampleIsAMapWithoutProblems() {
        assertFalse(examples.names().isEmpty());
        for (String name : examples.names()) {
            assertEquals(name, 0, ((MapReading.Drawn) MapReading.of(examples.fresh(name))).problems().size());
        }
    }

    @Test
    public void everyCopyHasAnIdOfItsOwn() {
        String id = map("jumping-jamie").id();
        assertTrue(id, id.matches("[A-Za-z0-9_-]{1,40}"));
        assertNotEquals(id, map("jumping-jamie").id());
    }

    @Test
    public void noOtherFileIsRead() {
        assertThrows(IllegalArgumentException.class, () -> examples.fresh("../atlassian-plugin"));
    }

    private JourneyMap map(String name) {
        return ((MapReading.Drawn) MapReading.of(examples.fresh(name))).map();
    }
}
