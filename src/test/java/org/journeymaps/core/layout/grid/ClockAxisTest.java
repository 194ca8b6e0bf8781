package org.journeymaps.core.layout.grid;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.CurveRow;
import org.journeymaps.core.layout.MapLayout;
import org.journeymaps.core.layout.curve.Bezier;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.junit.Test;

public class ClockAxisTest {

    private static final double NEAR = 1e-9;

    /** Steps from one time to another, such as "07:00-07:45". */
    private static Stage stage(String name, String... times) {
        List<Step> steps = new ArrayList<>();
        for (String time : times) {
            String[] ends = time.split("-", -1);
            steps.add(new Step(name + steps.size(), "Does", ends[0], ends[1], 0, 0, 0, List.of(), List.of(), Extras.NONE));
        }
        return new Stage(name, name, "", "", steps, Extras.NONE);
    }

    private static JourneyMap day(Stage... stages) {
        MapSketch sketch = new MapSketch();
        List.of(stages).forEach(sketch::stage);
        return sketch.map(MapType.DAY_IN_THE_LIFE);
    }

    private static MapLayout laidOut(JourneyMap map, boolean equal) {
        return MapLayout.of(map, MapIndex.of(map), Insights.of(map), ClockAxis.of(map, equal));
    }

    @Test
    public void columnsAreAsWideAsTheyAreLongWithinBounds() {
        JourneyMap map = day(stage("a", "07:00-07:30", "07:30-08:30", "08:30-09:45", "09:45-10:45", "10:45-14:45"));
        assertEquals(List.of(0.9, 1.0, 1.3, 1.0, 1.8), ClockAxis.of(map, false).widths());
        assertEquals(6.0, laidOut(map, false).width(), NEAR);
    }

    @Test
    public void columnsAreEqualOnRequest() {
        JourneyMap map = day(stage("a", "07:00-07:30", "07:30-12:30"));
        assertEquals(List.of(1.0, 1.0), ClockAxis.of(map, true).widths());
    }

    @Test
    public void emptyTimeIsANarrowColumnBeforeTheStepThatFollowsIt() {
        MapLayout layout = laidOut(day(stage("a", "07:00-07:45"), stage("b", "08:00-08:45", "08:45-09:30")), false);
        assertEquals(List.of(1, 0, 2, 3), layout.columns().stream().map(Column::number).toList());
        assertEquals(ClockAxis.GAP, layout.columns().get(1).width(), NEAR);
        assertEquals(1, layout.columns().get(1).stage());
        assertEquals(new Extent(1, 3, 1, 2.3), layout.stages().get(1).extent());
    }

    @Test
    public void thePointsOfACurveStandInTheMiddleOfTheirColumns() {
        MapSketch sketch = new MapSketch().stage(stage("s", "07:00-07:30", "08:00-09:00", "09:00-10:00"))
                .curve("feeling", Span.STEP, List.of(
                        MapSketch.value("s0", "", 1, Basis.ASSERTED),
                        MapSketch.value("s1", "", -1, Basis.ASSERTED)));
        CurveRow row = (CurveRow) laidOut(sketch.map(MapType.DAY_IN_THE_LIFE), false).rows().get(0);
        Bezier piece = row.slices().get(0).strokes().get(0).pieces().get(0);
        assertEquals(45, piece.x0(), NEAR);
        assertEquals(170, piece.x3(), NEAR);
    }

    /** Seven steps with empty time between them are 13 columns, but no wider than nine. */
    @Test
    public void emptyTimeDoesNotMakeACurveDense() {
        MapSketch sketch = new MapSketch().stage(stage("s", "00:00-01:00", "02:00-03:00", "04:00-05:00", "06:00-07:00",
                        "08:00-09:00", "10:00-11:00", "12:00-13:00"))
                .curve("feeling", Span.STEP, List.of(MapSketch.value("s0", "", 1, Basis.ASSERTED)));
        MapLayout layout = laidOut(sketch.map(MapType.DAY_IN_THE_LIFE), false);
        assertEquals(13, layout.columns().size());
        assertEquals(4 * 36, ((CurveRow) layout.rows().get(0)).axis().extent(), NEAR);
    }

    @Test
    public void timesPastMidnightGoOnAndDoNotOverlap() {
        ClockAxis axis = ClockAxis.of(day(stage("a", "23:30-00:15", "00:30-01:00")), false);
        assertEquals(24 * 60 + 30, axis.hours().get(1).start());
        assertEquals(15, axis.gaps().get(1).minutes());
        assertEquals(Set.of(), axis.overlaps());
    }

    @Test
    public void overlapsAreTold() {
        ClockAxis axis = ClockAxis.of(day(stage("a", "08:00-10:00", "09:00-09:30", "10:30-11:00")), false);
        assertEquals(Set.of(1), axis.overlaps());
        assertEquals(Set.of(2), axis.gaps().keySet());
    }

    @Test
    public void aStepWithoutATimeKeepsAnOrdinaryColumn() {
        ClockAxis axis = ClockAxis.of(day(stage("a", "08:00-08:10", "-", "09:00-12:00")), false);
        assertEquals(1.0, axis.widths().get(1), NEAR);
        assertFalse(axis.hours().containsKey(1));
        assertEquals(Set.of(2), axis.gaps().keySet());
    }

    @Test
    public void withoutTimesThereIsNoAxis() {
        assertFalse(ClockAxis.of(day(stage("a", "-", "-")), false).known());
    }

    @Test
    public void anotherMapHasAnAxisOnlyInALaneForTheClockAndKeepsItsColumns() {
        MapSketch sketch = new MapSketch().stage(stage("a", "08:00-08:10", "09:00-12:00"));
        assertFalse(ClockAxis.of(sketch.map(), false).known());
        JourneyMap map = sketch.lane(LaneType.CLOCK, Span.STEP).map();
        assertTrue(ClockAxis.of(map, false).known());
        assertEquals(2, laidOut(map, false).columns().size());
        assertEquals(2, laidOut(map, false).width(), NEAR);
    }
}
