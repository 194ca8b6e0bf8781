package org.journeymaps.core.render.screen.views;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenRingsTest {

    private static final JourneyMap MAP = Drawn.map("circular");

    @Test
    public void theTableStandsBelowThePicture() {
        OnScreen map = OnScreen.of(MAP);
        assertEquals("true", map.one(".jm-ring-view").attr("aria-hidden"));
        assertEquals(7, map.count(".jm-rings ~ .jm-body th[scope=col]"));
    }

    @Test
    public void theKeyNamesTheRingsFromTheOutside() {
        assertEquals(List.of("Actions", "Touchpoints", "Emotion", "Trigger of the next lap"),
                OnScreen.of(MAP).texts(".jm-ring-sign + .jm-word"));
    }

    @Test
    public void theKeySaysThatTheLastStageLeadsToTheFirstAndWhereTheJourneyIsLeft() {
        OnScreen map = OnScreen.of(MAP);
        assertEquals("The last stage, Recommend, leads to the first, Onboard.", map.one(".jm-ring-loop").text());
        String key = map.one(".jm-ring-key").text();
        assertTrue(key, key.contains("Step 4 4 No answer within a day 6%") && key.contains("Step 5 5 The price rose 12%"));
    }

    @Test
    public void waysBackAreDrawnAndSaid() {
        OnScreen map = OnScreen.of(MAP);
        assertEquals(2, map.count(".jm-ring-back-head"));
        assertEquals(List.of("Step 3 3 40% The limit is raised: loops back to Step 2 2", "Step 6 6 Loops back to Step 2 2"),
                map.texts(".jm-label:contains(Ways back) + ul > li"));
    }

    @Test
    public void aMapOfOneStageLoopsByItsSteps() {
        assertEquals("The last step leads to the first.",
                OnScreen.of(new MapSketch().stage("A", 3).map(MapType.CIRCULAR)).one(".jm-ring-loop").text());
    }

    @Test
    public void withTooManyStepsTheTableAndTheSentenceAreLeft() {
        JourneyMap many = new MapSketch().stage("A", 30).stage("B", 30).map(MapType.CIRCULAR);
        OnScreen map = OnScreen.of(many);
        assertEquals(0, map.count(".jm-ring-view"));
        assertEquals("The last stage, B, leads to the first, A.", map.one(".jm-ring-loop").text());
    }

    @Test
    public void staticFormsSayThatTheJourneyBeginsAnew() {
        for (String form : List.of(new PdfForm(PropertyWords.english()).render(MAP),
                new PlainForm(PropertyWords.english()).render(MAP))) {
            assertTrue(form, form.contains("The last stage, Recommend, leads to the first, Onboard."));
        }
    }
}
