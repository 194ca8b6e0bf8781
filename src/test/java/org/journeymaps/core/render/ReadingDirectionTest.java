package org.journeymaps.core.render;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Stage;
import org.junit.Test;

public class ReadingDirectionTest {

    private static JourneyMap titled(String title, String stage) {
        JourneyMap map = new MapSketch().stage(new Stage("st", stage, "", "", List.of(), Extras.NONE)).map();
        return new JourneyMap(map.id(), title, map.type(), map.scope(), "", Link.NONE, Link.NONE, "", "", "", "",
                map.goals(), map.expectations(), List.of(), "", "", "", "", map.review(), List.of(), map.departments(),
                map.personas(), map.scales(), map.stages(), map.lanes(), List.of(), map.evidence(), Extras.NONE);
    }

    @Test
    public void theFirstLetterOfTheTitleDecides() {
        assertTrue(ReadingDirection.rightToLeft(titled("12 \u05d9\u05d5\u05dd Day", "Compare"), Locale.UK));
        assertFalse(ReadingDirection.rightToLeft(titled("Day \u05d9\u05d5\u05dd", "\u05d9"), Locale.forLanguageTag("he")));
    }

    @Test
    public void aTitleWithoutLettersLeavesItToTheStages() {
        assertTrue(ReadingDirection.rightToLeft(titled("2026", "\u0628\u062d\u062b"), Locale.UK));
    }

    @Test
    public void aMapWithoutLettersFollowsTheReader() {
        assertTrue(ReadingDirection.rightToLeft(titled("2026", ""), Locale.forLanguageTag("ar")));
        assertFalse(ReadingDirection.rightToLeft(titled("2026", ""), Locale.JAPAN));
    }
}
