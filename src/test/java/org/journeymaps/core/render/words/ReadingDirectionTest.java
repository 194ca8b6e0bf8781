package org.journeymaps.core.render.words;

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

    @Test
    public void aTextOfLettersThatRunToTheRightNeedsNoDirectionOfItsOwn() {
        assertFalse(ReadingDirection.mayDiffer("Looks for 2 offers \u2013 \u643a\u5e2f\u96fb\u8a71 \ud83d\ude00 (90%)", false));
        assertFalse(ReadingDirection.mayDiffer("", false));
    }

    @Test
    public void oneLetterOrMarkThatRunsToTheLeftIsEnough() {
        for (String mark : List.of("\u05d9", "\u0628", "\u0661", "\u200f", "\u202a", "\u202e", "\u2067", "\u2069",
                "\ud83a\udd00")) {
            assertTrue(ReadingDirection.mayDiffer("Day " + mark, false));
        }
    }

    @Test
    public void onAMapThatRunsToTheLeftAnyTextMayDiffer() {
        assertTrue(ReadingDirection.mayDiffer("+1", true));
    }
}
