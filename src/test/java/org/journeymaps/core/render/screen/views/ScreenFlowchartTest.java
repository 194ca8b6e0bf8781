package org.journeymaps.core.render.screen.views;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Note;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.journeymaps.core.render.screen.ScreenForm;
import org.junit.Test;

public class ScreenFlowchartTest {

    @Test
    public void aBoxShowsItsStepWithWhatIsFelt() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("jumping-jamie"));
        assertEquals(8, chart.count(".jm-box"));
        assertEquals("Step 6 6 \u22122 Awful", chart.texts(".jm-box-head").get(5));
        assertEquals("Rings her carrier and says she is looking around", chart.texts(".jm-box > .jm-action").get(5));
    }

    @Test
    public void theJourneyBeginsAndEndsWhereTheMapSays() {
        assertEquals(List.of("Start: Opening the app", "End: Knowing whether a friend liked the song"),
                OnScreen.as(View.FLOW, Drawn.map("sharing-a-song")).texts(".jm-end-mark"));
        assertEquals(List.of("Start", "End"), OnScreen.as(View.FLOW, Drawn.map("branches")).texts(".jm-end-mark"));
    }

    @Test
    public void eachConditionStandsAtTheArrowToItsStep() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("branches"));
        assertEquals(List.of("From Step 2 2: 60% wants to try", "From Step 2 2: 40% orders online",
                "From Step 5 5: 10% another bike", "From Step 5 5: 85%"), chart.texts(".jm-way"));
        assertEquals(List.of("branch", "branch", "loop", "branch"), chart.icons(".jm-way"));
    }

    @Test
    public void whereArrowsLeadIsSaidInWords() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("branches"));
        List<String> boxes = chart.texts(".jm-box");
        assertTrue(boxes.get(0), boxes.get(0).endsWith("Then step 2."));
        assertTrue(boxes.get(1), boxes.get(1).endsWith("Then step 3. Then step 4."));
        assertTrue(boxes.get(4), boxes.get(4).endsWith("Then step 6. Then back to step 4."));
        assertTrue(boxes.get(5), boxes.get(5).endsWith("Then the journey ends."));
    }

    @Test
    public void aStopStandsBelowItsBoxWithItsCondition() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("branches"));
        assertEquals(List.of("5% card is refused Stop: gives up, \u22122 Awful"), chart.texts(".jm-halt-item"));
        assertEquals(List.of("flag-fail-point"), chart.icons(".jm-halt-item"));
    }

    @Test
    public void whereAServiceFailsOrWaitsShowsInTheBoxOfABlueprintToo() {
        Step step = new Step("s1", "Waits", "", "", 0, 5, 0, List.of(StepFlag.WAIT_POINT, StepFlag.FAIL_POINT), List.of(),
                Extras.NONE);
        OnScreen chart = OnScreen.as(View.FLOW, sketch(step).map(MapType.SERVICE_BLUEPRINT));
        assertEquals(List.of("Wait point", "Fail point"), chart.texts(".jm-box .jm-flag"));
    }

    @Test
    public void aWayToAStepThatTheMapLacksIsSaidInItsBox() {
        Branch lost = new Branch("nowhere", "if lost", 0, "", Reading.NONE, Extras.NONE);
        Step step = new Step("s1", "Walks", "", "", 0, 0, 0, List.of(), List.of(lost), Extras.NONE);
        OnScreen chart = OnScreen.as(View.FLOW, sketch(step).map());
        assertEquals(List.of("if lost: to nowhere"), chart.texts(".jm-box .jm-branch"));
    }

    @Test
    public void whatLanesSayAtAStepUnfoldsInItsBoxWithoutScript() {
        JourneyMap map = new MapSketch().stage("A", 2).lane(LaneType.TEXT, Span.STEP, note("n", "s1"))
                .lane(LaneType.PLACE, Span.STEP, note("p", "s1")).lane(LaneType.PEOPLE, Span.STAGE, note("m", "stage1")).map();
        OnScreen chart = OnScreen.as(View.FLOW, map);
        assertEquals(List.of("2 details"), chart.texts(".jm-box-rest summary"));
        assertEquals(List.of("1 detail"), chart.texts(".jm-stage-head summary"));
        assertEquals(1, chart.count(".jm-box-rest details .jm-entry-text .jm-plain"));
    }

    @Test
    public void whatStandsAtNoStepComesBelowTheChart() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("jumping-jamie"));
        assertEquals(List.of("Opportunities Whole map", "Ownership and targets Whole map"),
                chart.texts(".jm-chart ~ .jm-remainder > .jm-remainder-title"));
        JourneyMap map = new MapSketch().stage("A", 1).lane(LaneType.TEXT, Span.STEP, note("n")).map();
        assertEquals(List.of("Not placed yet"), OnScreen.as(View.FLOW, map).texts(".jm-remainder-title"));
    }

    @Test
    public void aMapWithoutStagesSaysSoInsteadOfAChart() {
        OnScreen chart = OnScreen.as(View.FLOW, new MapSketch().map());
        assertEquals(0, chart.count(".jm-chart"));
        assertEquals("This map has no stages yet.", chart.one(".jm-chart-none").text());
    }

    @Test
    public void aCircularMapSaysThatItBeginsAnew() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("circular"));
        assertTrue(chart.texts(".jm-facts > *").contains("The last stage, Recommend, leads to the first, Onboard."));
    }

    @Test
    public void theScaleOfItsValuesIsSaidInWords() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("jumping-jamie"));
        assertTrue(chart.texts(".jm-facts > *").contains("Emotion: from \u22122 to +2. "
                + "\u22122 Awful, \u22121 Poor, 0 OK, +1 Good, +2 Great."));
    }

    @Test
    public void aBoxStandsInAChartOfEachWidth() {
        OnScreen chart = OnScreen.as(View.FLOW, Drawn.map("sharing-a-song"));
        chart.root().select(".jm-box").forEach(box ->
                assertTrue(box.attr("style").matches("--jm-w:(\\d+/){3}\\d+;--jm-m:(\\d+/){3}\\d+;--jm-s:(\\d+/){3}\\d+")));
        assertEquals(3, chart.count(".jm-chart-lines"));
        List<String> strokes = chart.root().select(".jm-fit-w > i").eachAttr("style");
        assertEquals(strokes.size(), new HashSet<>(strokes).size());
    }

    @Test
    public void aLargeMapGrowsNoFasterThanItsSteps() {
        int some = large(50).length();
        int many = large(200).length();
        assertTrue(some + " " + many, many < some * 4.5);
        assertFalse(large(200).contains("null"));
    }

    private static String large(int steps) {
        MapSketch sketch = new MapSketch();
        for (int i = 0; i < steps / 10; i++) {
            sketch.stage("Stage " + i, 10);
        }
        return new ScreenForm(PropertyWords.english(), "/sprite.svg").withView(View.FLOW).render(sketch.map());
    }

    private static MapSketch sketch(Step... steps) {
        return new MapSketch().stage(new Stage("a", "A", "", "", List.of(steps), Extras.NONE));
    }

    private static Note note(String id, String... at) {
        return new Note(id, List.of(at), "Note " + id, List.of(), Extras.NONE);
    }
}
