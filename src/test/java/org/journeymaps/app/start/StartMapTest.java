package org.journeymaps.app.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.journeymaps.app.BodyHash;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapReading;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.confluence.EnglishWords;
import org.junit.Test;

public class StartMapTest {

    private static final MacroReference MACRO = new MacroReference("m1", "", BodyHash.of(""), 0);
    private static final Start JAMIE = new Start(true, "jumping-jamie");
    private static final Start STARS = new Start(false, "star-rating");

    private String body = "";
    private final StartMap start = new StartMap(new OneMap(), new MapTemplates(), new Examples(), EnglishWords::new);

    @Test
    public void emptyMacroGetsTheExample() throws MapRefusedException {
        body = " \n";
        assertEquals(8, start.start(5, MACRO, JAMIE));
        assertEquals("Switching a mobile plan", title());
    }

    @Test
    public void emptyMacroGetsTheTemplateInTheLanguageOfWhoStarts() throws MapRefusedException {
        assertEquals(8, start.start(5, MACRO, STARS));
        assertEquals("Star rating", title());
    }

    @Test
    public void macroThatHoldsSomethingStays() {
        body = "{}";
        MapRefusedException refusal = assertThrows(MapRefusedException.class, () -> start.start(5, MACRO, JAMIE));
        assertEquals(MapRefusedException.Reason.MAP_NOT_EMPTY, refusal.reason());
        assertEquals("{}", body);
    }

    @Test
    public void whatTheAppDoesNotBringIsNotOffered() {
        assertTrue(start.offers(JAMIE));
        assertTrue(start.offers(STARS));
        for (Start other : new Start[] {new Start(true, "star-rating"), new Start(false, "jumping-jamie"),
            new Start(false, "../x")}) {
            assertFalse(start.offers(other));
            assertThrows(IllegalArgumentException.class, () -> start.start(5, MACRO, other));
        }
    }

    private String title() {
        return ((MapReading.Drawn) MapReading.of(body)).map().title();
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
