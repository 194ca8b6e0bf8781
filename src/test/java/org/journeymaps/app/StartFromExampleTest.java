package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class StartFromExampleTest {

    private static final MacroReference MACRO = new MacroReference("m1", "", BodyHash.of(""), 0);

    private String body = "";
    private final StartFromExample start = new StartFromExample(new OneMap(), new Examples());

    @Test
    public void emptyMacroGetsTheExample() throws MapRefusedException {
        body = " \n";
        assertEquals(8, start.start(5, MACRO, "jumping-jamie"));
        assertEquals(MapState.MAP, MapReading.of(body).state());
    }

    @Test
    public void macroThatHoldsSomethingStays() {
        body = "{}";
        MapRefusedException refusal =
                assertThrows(MapRefusedException.class, () -> start.start(5, MACRO, "jumping-jamie"));
        assertEquals(MapRefusedException.Reason.MAP_NOT_EMPTY, refusal.reason());
        assertEquals("{}", body);
    }

    @Test
    public void unknownExampleIsNotOffered() {
        assertTrue(start.offers("jumping-jamie"));
        assertFalse(start.offers("other"));
        assertThrows(IllegalArgumentException.class, () -> start.start(5, MACRO, "other"));
    }

    private final class OneMap implements MapStore {

        @Override
        public StoredPage page(long contentId) {
            throw new AssertionError("not asked");
        }

        @Override
        public int replace(long contentId, MacroReference map, Change change) throws MapRefusedException {
            assertEquals(5, contentId);
            assertEquals(MACRO, map);
            body = change.apply(body);
            return 8;
        }

        @Override
        public int write(long contentId, StoredMap map, String text) {
            throw new AssertionError("not asked");
        }
    }
}
