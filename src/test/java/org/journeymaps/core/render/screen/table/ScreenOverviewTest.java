package org.journeymaps.core.render.screen.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenOverviewTest {

    private static final MapSketch LARGE = new MapSketch().stage("Ask", 30).stage("", 0).stage("Use", 30).curve(new double[60]);

    @Test
    public void aMapThatIsSeenAtOnceHasNone() {
        OnScreen map = OnScreen.of(new MapSketch().stage("A", 12));
        assertEquals(0, map.count(".jm-overview, .jm-stage[id], .jm-stage-number"));
        assertEquals("jm-map", map.root().className());
        assertTrue(map.texts(".jm-care").isEmpty());
    }

    @Test
    public void everyNameLeadsToItsStage() {
        OnScreen map = OnScreen.of(LARGE);
        assertEquals("Stages", map.one(".jm-overview").attr("aria-label"));
        assertEquals("a stage without a name has its number", List.of("Ask", "2", "Use"), map.texts(".jm-to"));
        assertEquals(List.of("#jm-m.1", "#jm-m.2", "#jm-m.3"), map.root().select(".jm-to").eachAttr("href"));
        assertEquals(List.of("jm-m.1", "jm-m.2", "jm-m.3"), map.root().select(".jm-stage").eachAttr("id"));
    }

    @Test
    public void theCurveIsForTheEyeAlone() {
        OnScreen map = OnScreen.of(LARGE);
        assertEquals("true", map.one(".jm-track").attr("aria-hidden"));
        assertEquals("", map.one(".jm-track").text());
        assertEquals("0 0 6100 36", map.one(".jm-course").attr("viewBox"));
        assertEquals("M0 18H6100", map.one(".jm-course-zero").attr("d"));
    }

    @Test
    public void stagesAreNumberedAndTheMapSaysItsSize() {
        OnScreen map = OnScreen.of(LARGE);
        assertEquals(List.of("1 Ask Steps 1\u201330", "2 No steps yet", "3 Use Steps 31\u201360"), map.texts(".jm-stage"));
        assertEquals("3 stages, 60 steps", map.one(".jm-care").text());
        assertTrue(map.root().hasClass("jm-many"));
    }

    @Test
    public void whereAStageHasNoRoomTheNamesFlow() {
        assertTrue(OnScreen.of(LARGE).one(".jm-overview").hasClass("jm-flow"));
        assertEquals("jm-overview", OnScreen.of(new MapSketch().stage("A", 10).stage("B", 10)).one(".jm-overview").className());
    }
}
