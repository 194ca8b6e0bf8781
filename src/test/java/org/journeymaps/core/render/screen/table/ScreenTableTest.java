package org.journeymaps.core.render.screen.table;

import static org.journeymaps.core.model.MapSketch.note;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ScreenTableTest {

    @Test
    public void stagesAreHeadersOfColumnGroupsAndSayTheirSteps() {
        OnScreen map = OnScreen.of(
                new MapSketch().stage("Define", 2).stage("Wait", 0).stage("End", 1));
        assertEquals(List.of("Define Steps 1\u20132", "Wait No steps yet", "End Step 3"),
                map.texts("th[scope=colgroup]"));
        assertEquals(List.of("2", "1", "1"), map.root().select("th[scope=colgroup]").eachAttr("colspan"));
        assertEquals(4, map.count("colgroup"));
        assertEquals(List.of("Step 1 1 Action 1", "Step 2 2 Action 2", "Step 3 3 Action 3"), map.texts("th[scope=col]"));
    }

    @Test
    public void theScrollerIsReachedByKeyboardAndHasAName() {
        Element scroller = OnScreen.of(new MapSketch().stage("A", 1)).one(".jm-scroll");
        assertEquals("region", scroller.attr("role"));
        assertEquals("0", scroller.attr("tabindex"));
        assertEquals("Map of the journey: Sketch", scroller.attr("aria-label"));
    }

    @Test
    public void aMapWithoutStagesSaysSoAndKeepsItsLanes() {
        OnScreen map = OnScreen.of(
                new MapSketch().lane(LaneType.TEXT, Span.STEP).curve().lane(LaneType.TEXT, Span.MAP, note("Vision")));
        assertEquals("This map has no stages yet.", map.one(".jm-note").text());
        assertEquals(List.of("text", "Emotion", "text"), map.texts("tbody .jm-lane-title"));
        assertEquals("Vision", map.one(".jm-wide .jm-card").text());
    }

    @Test
    public void whatStagesAreAboutHasARowOnlyIfOneSaysIt() {
        assertEquals(0, OnScreen.of(new MapSketch().stage("A", 1)).count(".jm-descriptions"));
        OnScreen map = OnScreen.of(
                new MapSketch().department("web", "Web Team").stage("A", 1)
                .stage(new Stage("b", "B", "The second", "web", List.of(), Extras.NONE)));
        assertEquals(List.of("", "The second Web Team"),
                map.root().select(".jm-descriptions td").stream().map(Element::text).toList());
    }

    @Test
    public void aWideCardCoversItsColumns() {
        OnScreen map = OnScreen.of(
                new MapSketch().stage("A", 3).lane(LaneType.TEXT, Span.STEP, note("Wide", "s2", "s3")));
        assertEquals("2", map.one("tbody td[colspan]").attr("colspan"));
        assertEquals("--jm-k:2", map.one("tbody td[colspan] .jm-in").attr("style"));
    }

    @Test
    public void aMapOfMoreThanTwelveStepsHasWiderTitles() {
        assertEquals("jm-map", OnScreen.of(new MapSketch().stage("A", 12)).root().className());
        assertEquals("jm-map jm-many", OnScreen.of(new MapSketch().stage("A", 13)).root().className());
    }

    @Test
    public void noControlStandsWithoutAFunction() {
        OnScreen map = OnScreen.of(
                new MapSketch().persona("A").stage("A", 1).curve(1));
        assertEquals(0, map.count("button, input, select, textarea, form"));
        assertEquals(0, map.count("[onclick], script, style"));
    }
}
