package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.MarkRow.MarkCell;
import org.journeymaps.core.layout.flow.Alternatives;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;
import org.junit.Test;

public class FlowLayoutTest {

    @Test
    public void stepsToWhichOneStepBranchesAheadAreAlternatives() {
        JourneyMap map = map(step("s1", 0, branch("s2"), branch("s3")), step("s2", 0), step("s3", 0));
        assertEquals(Map.of(3, 2), Alternatives.of(map, MapIndex.of(map)));
    }

    @Test
    public void aLoopAStopAndASingleBranchAreNoAlternatives() {
        JourneyMap map = map(step("s1", 0, branch("s3")), step("s2", 0, branch("s1"), branch("s3"), branch("")), step("s3", 0));
        assertEquals(Map.of(), Alternatives.of(map, MapIndex.of(map)));
    }

    @Test
    public void aBlueprintMarksWhereItWaitsFailsAndStops() {
        Node node = new Node("b", List.of("s3"), "Check", Ownership.OWN, "", List.of(StepFlag.FAIL_POINT), Extras.NONE);
        JourneyMap map = sketch(step("s1", 18), step("s2", 0, branch("")), step("s3", 0))
                .lane(LaneType.BACKSTAGE, Span.STEP, node).map(MapType.SERVICE_BLUEPRINT);
        List<MarkCell> cells = marks(map).get(0).cells();
        assertTrue(cells.get(0).waits());
        assertEquals(18, cells.get(0).minutes());
        assertFalse(cells.get(1).fails());
        assertEquals(1, cells.get(1).stops().size());
        assertTrue(cells.get(2).fails());
    }

    @Test
    public void aStopReachesOverAFreeColumnOfItsStage() {
        JourneyMap map = sketch(step("s1", 0, branch("")), step("s2", 0), step("s3", 0)).map(MapType.SERVICE_BLUEPRINT);
        assertEquals(List.of(new Extent(0, 2), new Extent(2, 1)),
                marks(map).get(0).cells().stream().map(MarkCell::extent).toList());
    }

    @Test
    public void whereNothingIsMarkedThereIsNoRow() {
        assertEquals(List.of(), marks(sketch(step("s1", 0)).map(MapType.SERVICE_BLUEPRINT)));
        assertEquals(List.of(), marks(map(step("s1", 18))));
    }

    private static List<MarkRow> marks(JourneyMap map) {
        return MapLayout.of(map).rows().stream()
                .flatMap(row -> row instanceof MarkRow marks ? Stream.of(marks) : Stream.of()).toList();
    }

    private static JourneyMap map(Step... steps) {
        return sketch(steps).map();
    }

    private static MapSketch sketch(Step... steps) {
        return new MapSketch().stage(new Stage("stage1", "One", "", "", List.of(steps), Extras.NONE));
    }

    private static Step step(String id, int wait, Branch... branches) {
        return new Step(id, "Action", "", "", 0, wait, 0, List.of(), List.of(branches), Extras.NONE);
    }

    private static Branch branch(String to) {
        return new Branch(to, "", 0, "", Reading.NONE, Extras.NONE);
    }
}
