package org.journeymaps.core.layout.curve;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.junit.Test;

public class OverviewTest {

    private static final double NEAR = 1e-6;

    @Test
    public void aMapOfMoreThanTwelveColumnsHasOne() {
        assertFalse(Overview.wanted(new MapSketch().map()));
        assertFalse(Overview.wanted(new MapSketch().stage("A", 8).stage("B", 4).map()));
        assertTrue(Overview.wanted(new MapSketch().stage("A", 8).stage("B", 5).map()));
        assertTrue("a stage without steps has a column", Overview.wanted(new MapSketch().stage("A", 12).stage("B", 0).map()));
    }

    /** 200 steps in 50 groups of four; each has the mean of its values, in its middle. */
    @Test
    public void neighbouringStepsAreDrawnAsTheirMean() {
        double[] values = IntStream.range(0, 200).mapToDouble(i -> i < 4 ? List.of(2, 1, 1, 0).get(i) : 0).toArray();
        Overview overview = of(new MapSketch().stage("A", 100).stage("B", 100).curve(values).map());
        List<Bezier> pieces = pieces(overview);
        assertEquals(49, pieces.size());
        assertEquals(200, pieces.get(0).x0(), NEAR);
        assertEquals("1 of 2 above neutral", 18 - 7.5, pieces.get(0).y0(), NEAR);
        assertEquals(600, pieces.get(1).x0(), NEAR);
        assertEquals(18, pieces.get(1).y0(), NEAR);
        assertEquals(18, overview.neutral(), NEAR);
        assertEquals(200, overview.width(), NEAR);
    }

    @Test
    public void aGroupWithoutValuesIsNotBridgedButAMissingValueIs() {
        double[] values = DoubleStream.generate(() -> 1).limit(200).toArray();
        values[9] = Double.NaN;
        for (int i = 100; i < 104; i++) {
            values[i] = Double.NaN;
        }
        Overview overview = of(new MapSketch().stage("A", 200).curve(values).map());
        assertEquals(2, overview.picture().strokes().size());
        List<Bezier> before = overview.picture().strokes().get(0).pieces();
        assertEquals(24, before.size());
        assertEquals(9800, before.get(23).x3(), NEAR);
        assertEquals(10600, overview.picture().strokes().get(1).pieces().get(0).x0(), NEAR);
    }

    @Test
    public void upToFiftyStepsAreDrawnAsTheyAre() {
        assertEquals(49, pieces(of(new MapSketch().stage("A", 50).curve(new double[50]).map())).size());
        assertEquals(25, pieces(of(new MapSketch().stage("A", 51).curve(new double[51]).map())).size());
    }

    @Test
    public void aCurveByStageIsDrawnFromStageToStage() {
        JourneyMap map = new MapSketch().stage("A", 10).stage("B", 20).curve("feeling", Span.STAGE, List.of(
                MapSketch.value("stage1", "", 1, Basis.MEASURED), MapSketch.value("stage2", "", -1, Basis.MEASURED))).map();
        Bezier piece = pieces(of(map)).get(0);
        assertEquals(500, piece.x0(), NEAR);
        assertEquals(2000, piece.x3(), NEAR);
    }

    @Test
    public void withoutValuesThereIsNoCurve() {
        Overview overview = of(new MapSketch().stage("A", 20).map());
        assertEquals(List.of(), overview.picture().strokes());
        assertEquals(20, overview.width(), NEAR);
    }

    @Test
    public void stagesHaveNamesWhereAllHaveRoomForThem() {
        assertTrue(of(new MapSketch().stage("A", 10).stage("B", 10).map()).named());
        assertFalse(of(new MapSketch().stage("A", 20).stage("B", 1).map()).named());
    }

    @Test
    public void theOverviewOfADayIsDividedAsItsColumnsAre() {
        JourneyMap day = day(60, 60, 60, 60, 60, 180, 180, 180, 180);
        Overview overview = Overview.of(day, Insights.of(day), ClockAxis.of(day, false));
        assertEquals("five columns, four wide ones and eight for empty time", 5 + 4 * 1.8 + 8 * 0.3, overview.width(), NEAR);
        assertEquals("the first mean is that of the first step", 50, pieces(overview).get(0).x0(), NEAR);
        assertEquals("empty time stands between", 180, pieces(overview).get(0).x3(), NEAR);
        assertEquals(overview.width(), overview.stages().get(0).extent().width(), NEAR);
    }

    @Test
    public void emptyTimeDoesNotCountAsSteps() {
        assertFalse(Overview.wanted(day(60, 60, 60, 60, 60, 180, 180, 180, 180)));
    }

    /** A day of steps of so many minutes, with a quarter of an hour between them, and a value at each. */
    private static JourneyMap day(int... minutes) {
        List<Step> steps = new ArrayList<>();
        int start = 0;
        for (int length : minutes) {
            steps.add(new Step("s" + (steps.size() + 1), "Does", time(start), time(start + length), 0, 0, 0, List.of(), List.of(),
                    Extras.NONE));
            start += length + 15;
        }
        return new MapSketch().stage(new Stage("day", "Day", "", "", steps, Extras.NONE)).curve(new double[minutes.length])
                .map(MapType.DAY_IN_THE_LIFE);
    }

    private static String time(int minutes) {
        return LocalTime.of(minutes / 60, minutes % 60).toString();
    }

    private static Overview of(JourneyMap map) {
        return Overview.of(map, Insights.of(map), ClockAxis.NONE);
    }

    private static List<Bezier> pieces(Overview overview) {
        return overview.picture().strokes().stream().flatMap(stroke -> stroke.pieces().stream()).toList();
    }
}
