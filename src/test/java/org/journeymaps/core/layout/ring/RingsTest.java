package org.journeymaps.core.layout.ring;

import static org.journeymaps.core.model.MapSketch.note;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.junit.Test;

public class RingsTest {

    private static final double NEAR = 0.01;

    private static Optional<Rings> rings(JourneyMap map) {
        return Rings.of(map, MapIndex.of(map), Insights.of(map));
    }

    private static Rings drawn(MapSketch sketch) {
        return rings(sketch.map(MapType.CIRCULAR)).orElseThrow();
    }

    private static double distance(Spot at) {
        return Math.hypot(at.x() - 500, at.y() - 500);
    }

    @Test
    public void stepsStandClockwiseFromTwelve() {
        List<Rings.StepSpot> steps = drawn(new MapSketch().stage("A", 2).stage("B", 2)).steps();
        assertTrue(steps.get(0).at().x() > 500 && steps.get(0).at().y() < 500);
        assertTrue(steps.get(1).at().x() > 500 && steps.get(1).at().y() > 500);
        assertTrue(steps.get(2).at().x() < 500 && steps.get(2).at().y() > 500);
        assertEquals(4, steps.get(3).number());
        assertTrue(steps.get(3).at().x() < 500 && steps.get(3).at().y() < 500);
    }

    @Test
    public void theLastStepLeadsToTheFirst() {
        Rings rings = drawn(new MapSketch().stage("A", 4));
        List<Spot> arrow = rings.closing();
        assertTrue(arrow.get(0).x() < 500 && arrow.get(arrow.size() - 1).x() > 500);
        assertEquals(Rings.STEPS, distance(arrow.get(3)), NEAR);
        assertTrue(rings.closingHead().get(0).x() > arrow.get(arrow.size() - 1).x());
    }

    @Test
    public void neutralIsACircleAndBadLiesInside() {
        RingCurve curve = drawn(new MapSketch().stage("A", 4).curve(0, 2, -2, Double.NaN)).curve().get(0);
        assertEquals(RingCurve.NEUTRAL, distance(curve.marks().get(0).at()), NEAR);
        assertEquals(RingCurve.NEUTRAL + RingCurve.REACH, distance(curve.marks().get(1).at()), NEAR);
        assertEquals(RingCurve.NEUTRAL - RingCurve.REACH, distance(curve.marks().get(2).at()), NEAR);
        assertEquals(List.of(Tone.NEUTRAL, Tone.GOOD, Tone.BAD), curve.marks().stream().map(RingCurve.Point::tone).toList());
    }

    @Test
    public void theCurveClosesOnlyWhereNoValueIsMissing() {
        assertEquals(4, drawn(new MapSketch().stage("A", 4).curve(0, 1, -1, 2)).curve().get(0).strokes().size());
        assertEquals(2, drawn(new MapSketch().stage("A", 4).curve(0, 1, -1)).curve().get(0).strokes().size());
        assertEquals(0, drawn(new MapSketch().stage("A", 4).curve(Double.NaN, 1)).curve().get(0).strokes().size());
    }

    @Test
    public void exitsPointOutward() {
        Stage last = new Stage("end", "End", "", "", List.of(MapSketch.step("x", "Leaves", StepFlag.EXIT)),
                Extras.NONE);
        Rings.Exit exit = drawn(new MapSketch().stage("A", 2).stage(last)).exits().get(0);
        assertEquals(3, exit.number());
        assertTrue(distance(exit.from()) < distance(exit.to()) && distance(exit.to()) < distance(exit.at()));
    }

    @Test
    public void drawsTheFirstLaneOfEachSortAndNoWiderOne() {
        JourneyMap map = new MapSketch().stage("A", 2).lane(LaneType.TEXT, Span.MAP, note("wide"))
                .lane(LaneType.ITEMS, Span.STEP, note("drawn", "s1")).lane(LaneType.TEXT, Span.STEP, note("second", "s1"))
                .map(MapType.CIRCULAR);
        assertEquals(List.of(map.lanes().get(1)), rings(map).orElseThrow().lanes());
    }

    @Test
    public void hasNoPictureWithOneStepWithMoreThanThirtySixOrForAnotherType() {
        assertTrue(rings(new MapSketch().stage("A", 1).map(MapType.CIRCULAR)).isEmpty());
        assertTrue(rings(new MapSketch().stage("A", 36).map(MapType.CIRCULAR)).isPresent());
        assertTrue(rings(new MapSketch().stage("A", 37).map(MapType.CIRCULAR)).isEmpty());
        assertTrue(rings(new MapSketch().stage("A", 4).map()).isEmpty());
    }

    @Test
    public void namesOfStagesDoNotLieOnEachOther() {
        MapSketch sketch = new MapSketch();
        for (int i = 0; i < 36; i++) {
            sketch.stage("A rather long name of a stage " + i, 1);
        }
        long named = drawn(sketch).sectors().stream().filter(sector -> !sector.names().isEmpty()).count();
        assertTrue("named " + named, named > 5 && named < 36);
    }

    @Test
    public void aStageWithoutStepsHasNoPlace() {
        Rings rings = drawn(new MapSketch().stage("A", 2).stage("Empty", 0).stage("B", 1)
                .curve("feeling", Span.STAGE, List.of(MapSketch.value("stage2", "", 1,
                        Basis.ASSERTED))));
        assertEquals(List.of("A", "B"), rings.sectors().stream().map(sector -> sector.stage().name()).toList());
        assertEquals(1, rings.curve().get(0).marks().size());
    }

    @Test
    public void aWayBackRunsAgainstTheClockOutsideOfTheSteps() {
        RingLoop loop = loops("-", "-", "-", "s2", "-").get(0);
        assertEquals(List.of(4, 2), List.of(loop.from(), loop.to()));
        assertTrue(loop.line().stream().allMatch(spot -> distance(spot) > Rings.STEPS));
        double middle = loop.line().stream().filter(spot -> spot.y() > 500).count();
        assertTrue("it passes step 3 at the bottom", middle > loop.line().size() / 2.0);
        assertTrue("its head points to step 2", distance(loop.head().get(0)) < distance(loop.line().get(loop.line().size() / 2)));
    }

    @Test
    public void aSecondWayBackOverTheSameStepsRunsInsideAndAThirdOneIsNotDrawn() {
        List<RingLoop> loops = loops("-", "-", "s1", "s1", "s2", "-");
        assertEquals(List.of(3, 4), loops.stream().map(RingLoop::from).toList());
        assertTrue(loops.get(1).line().stream().allMatch(spot -> distance(spot) < Rings.STEPS));
    }

    @Test
    public void waysBackThatDoNotMeetShareATrack() {
        assertTrue(loops("-", "s1", "s2", "-").stream()
                .allMatch(loop -> loop.line().stream().allMatch(spot -> distance(spot) > Rings.STEPS)));
    }

    @Test
    public void onwardsToItselfAndRoundTheLapThereIsNoWayBack() {
        assertEquals(List.of(), loops("s3", "s2", "-", "s1"));
    }

    /** The ways back of a ring of steps, each with one branch or none. */
    private static List<RingLoop> loops(String... to) {
        List<Step> steps = new ArrayList<>();
        for (String target : to) {
            List<Branch> branches = target.equals("-") ? List.of()
                    : List.of(new Branch(target, "", 0, "", Reading.NONE, Extras.NONE));
            steps.add(new Step("s" + (steps.size() + 1), "Does", "", "", 0, 0, 0, List.of(), branches, Extras.NONE));
        }
        return drawn(new MapSketch().stage(new Stage("a", "A", "", "", steps, Extras.NONE))).loops();
    }
}
