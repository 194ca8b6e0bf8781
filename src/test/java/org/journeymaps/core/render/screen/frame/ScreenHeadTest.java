package org.journeymaps.core.render.screen.frame;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenHeadTest {

    private static MapSketch sketch() {
        return new MapSketch().persona("Jumping Jamie").persona("Cautious Carl").stage("Begin", 1).stage("End", 3);
    }

    @Test
    public void theFiguresAreMeanLowestPainsAndCoverage() {
        OnScreen map = OnScreen.of(sketch()
                .curve("feeling", Span.STEP, List.of(value("s1", "", 1, Basis.ASSERTED), value("s2", "", -2, Basis.REPORTED),
                        value("s4", "", 0, Basis.ASSERTED)))
                .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("p", "", "s1")));
        assertEquals(List.of("bad \u22120.3 mean of 3 steps", "bad \u22122 lowest, at step 2", "1 pain point",
                "1 of 3 steps evidenced"), map.texts(".jm-fact"));
    }

    @Test
    public void aCurveByStageCountsStages() {
        OnScreen map = OnScreen.of(sketch().curve("feeling", Span.STAGE, List.of(
                value("stage1", "", 2, Basis.ASSERTED), value("stage2", "", 1, Basis.OBSERVED))));
        assertEquals(List.of("good +1.5 mean of 2 stages", "good +1 lowest, at End",
                "1 of 2 stages evidenced"), map.texts(".jm-fact"));
    }

    @Test
    public void pointsOfPainAreCountedWhereTheMapHasALaneForThem() {
        MapSketch sketch = sketch().curve(1).lane(LaneType.PAIN, Span.STEP);
        assertEquals("0 pain points", OnScreen.of(sketch).texts(".jm-fact").get(2));
    }

    @Test
    public void aMapWithoutCurveAndPainsHasNoFigures() {
        assertEquals(0, OnScreen.of(sketch()).count(".jm-glance"));
        assertEquals(0, OnScreen.of(new MapSketch().stage("A", 1)).count(".jm-brief"));
    }

    @Test
    public void thePersonaComparedHasItsLineOnlyIfItHasACurve() {
        OnScreen one = OnScreen.of(sketch().curve(1));
        assertEquals(1, one.count(".jm-brief .jm-line"));
        assertEquals("Cautious Carl", one.one(".jm-other").text());
        OnScreen two = OnScreen.of(sketch().curve("feeling", Span.STEP, List.of(
                value("s1", "p1", 1, Basis.ASSERTED), value("s1", "p2", 1, Basis.ASSERTED))));
        assertEquals(1, two.count(".jm-other .jm-line.jm-persona-1"));
    }

    @Test
    public void aScopeThatIsNotStatedIsNotSaid() {
        assertEquals(List.of("Current state"), OnScreen.of(sketch()).texts(".jm-lozenge"));
    }
}
