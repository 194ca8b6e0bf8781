package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
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
        assertEquals(200, overview.columns());
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
        assertEquals(20, overview.columns());
    }

    @Test
    public void stagesHaveNamesWhereAllHaveRoomForThem() {
        assertTrue(of(new MapSketch().stage("A", 10).stage("B", 10).map()).named());
        assertFalse(of(new MapSketch().stage("A", 20).stage("B", 1).map()).named());
    }

    private static Overview of(JourneyMap map) {
        return Overview.of(map, Insights.of(map));
    }

    private static List<Bezier> pieces(Overview overview) {
        return overview.picture().strokes().stream().flatMap(stroke -> stroke.pieces().stream()).toList();
    }
}
