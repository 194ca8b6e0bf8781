package org.journeymaps.core.insight;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class InsightsTest {

    /** The numbers of the reference on journeys, section 4.1. */
    private static final JourneyMap JAMIE = eightSteps().curve(0, 0.5, 1, 1, -1.5, -2, -1.5, 1)
            .lane(LaneType.PAIN, Span.STEP, MapSketch.pain("p3", "billing", "s1"), MapSketch.pain("p1", "web", "s5"))
            .map();

    private static MapSketch eightSteps() {
        return new MapSketch().persona("Jamie").persona("Carl").stage("Define", 2).stage("Compare", 3).stage("Negotiate", 3);
    }

    private static Curve only(MapSketch sketch) {
        return Insights.of(sketch.map()).main().orElseThrow();
    }

    @Test
    public void meanOfTheSampleIsRawOnItsScale() {
        Curve curve = Insights.of(JAMIE).main().orElseThrow();
        assertEquals(-0.1875, curve.mean(), 0);
    }

    @Test
    public void lowOfTheSampleIsAtStepSixAndHighAtTheLastOfThreeEquals() {
        Curve curve = Insights.of(JAMIE).main().orElseThrow();
        assertEquals(5, curve.low().orElseThrow().place());
        assertEquals(-2, curve.low().orElseThrow().value(), 0);
        assertEquals(7, curve.high().orElseThrow().place());
    }

    @Test
    public void ofEqualLowsTheLaterStands() {
        assertEquals(3, only(eightSteps().curve(-1, 0, 1, -1)).lowest().place());
    }

    @Test
    public void aLowIsBadAndAHighIsGood() {
        Curve good = only(eightSteps().curve(1, 2, 0));
        assertEquals(Optional.empty(), good.low());
        assertEquals(2, good.lowest().place());
        Curve bad = only(eightSteps().curve(-1, -2));
        assertEquals(Optional.empty(), bad.high());
    }

    @Test
    public void coverageCountsWhatRestsOnCustomers() {
        Curve curve = only(eightSteps().curve("feeling", Span.STEP, List.of(
                value("s1", "", 1, Basis.REPORTED), value("s2", "", 1, Basis.OBSERVED), value("s3", "", 1, Basis.MEASURED),
                value("s4", "", 1, Basis.ASSERTED), value("s5", "", 1, Basis.PREDICTED))));
        assertEquals(new Coverage(3, 5), curve.coverage());
    }

    @Test
    public void missingValuesCountNowhere() {
        Curve curve = only(eightSteps().curve(2, Double.NaN, Double.NaN, 1));
        assertEquals(1.5, curve.mean(), 0);
        assertEquals(new Coverage(0, 2), curve.coverage());
    }

    @Test
    public void severalValuesOfOnePersonaAtOneStepAreTheirMean() {
        Curve curve = only(eightSteps().curve("feeling", Span.STEP, List.of(
                value("s1", "p1", 1, Basis.REPORTED), value("s1", "", 2, Basis.ASSERTED))));
        assertEquals(1.5, curve.feelings().get(0).value(), 0);
        assertEquals(new Coverage(0, 1), curve.coverage());
    }

    @Test
    public void eachPersonaHasItsOwnCurve() {
        Insights insights = Insights.of(eightSteps().curve("feeling", Span.STEP, List.of(
                value("s1", "p2", -1, Basis.REPORTED), value("s1", "p1", 1, Basis.ASSERTED))).map());
        assertEquals(List.of(0, 1), insights.curves().stream().map(Curve::persona).toList());
        assertEquals(2, insights.curves(insights.curves().get(0).lane()).size());
    }

    @Test
    public void aValueThatStandsNowhereIsLeftOut() {
        Insights insights = Insights.of(eightSteps().curve("feeling", Span.STEP, List.of(
                value("s99", "", 1, Basis.ASSERTED), value("s1", "nobody", 1, Basis.ASSERTED),
                value("s2", "", 2.5, Basis.ASSERTED))).curve("no-scale", Span.STEP, List.of(
                value("s1", "", 1, Basis.ASSERTED))).map());
        assertTrue(insights.curves().isEmpty());
    }

    @Test
    public void aCurveByStageStandsAtStages() {
        Curve curve = only(eightSteps().curve("feeling", Span.STAGE, List.of(value("stage3", "", 1, Basis.ASSERTED))));
        assertEquals(2, curve.feelings().get(0).place());
    }

    @Test
    public void anEmptyMapHasNoMainCurve() {
        assertEquals(Optional.empty(), Insights.of(new MapSketch().map()).main());
    }

    @Test
    public void painPointsAreCounted() {
        assertEquals(2, Insights.of(JAMIE).pains());
    }
}
