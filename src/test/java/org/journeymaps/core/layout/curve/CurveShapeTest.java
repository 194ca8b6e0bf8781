package org.journeymaps.core.layout.curve;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.generator.Size;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CurveShapeTest {

    private static CurveShape shape(MapSketch sketch) {
        JourneyMap map = sketch.map();
        return CurveShape.of(Insights.of(map).curves().get(0), Axis.of(MapSketch.BIPOLAR, "", false),
                Grid.of(map).places(Span.STEP));
    }

    private static CurveShape shape(double... values) {
        return shape(new MapSketch().stage("All", values.length).curve(values));
    }

    private static CurveShape shape(Basis... bases) {
        List<Value> values = new ArrayList<>();
        for (Basis basis : bases) {
            values.add(MapSketch.value("s" + (values.size() + 1), "", 1, basis));
        }
        return shape(new MapSketch().stage("All", bases.length).curve("feeling", Span.STEP, values));
    }

    private static List<Boolean> evidenced(CurveShape shape) {
        return shape.strokes().stream().map(stroke -> stroke.line() == Stroke.Line.EVIDENCED).toList();
    }

    @Test
    public void pointsStandInTheMiddleOfTheirColumns() {
        Bezier piece = shape(2, -2).strokes().get(0).pieces().get(0);
        assertEquals(new Bezier(50, 64, 64 + 48, 208 - 48, 150, 208), piece);
    }

    @Test
    public void aMissingValueIsNotBridged() {
        CurveShape shape = shape(1, 1, Double.NaN, 1, 1);
        assertEquals(2, shape.strokes().size());
        assertEquals(150, shape.strokes().get(0).pieces().get(0).x3(), 0);
        assertEquals(350, shape.strokes().get(1).pieces().get(0).x0(), 0);
    }

    @Test
    public void aPointBetweenMissingValuesHasNoLine() {
        assertEquals(List.of(), shape(1, Double.NaN, 1).strokes());
    }

    @Test
    public void aLineIsSolidOnlyWhereBothEndsAreEvidenced() {
        assertEquals(List.of(false, true, false), evidenced(shape(
                Basis.ASSERTED, Basis.REPORTED, Basis.OBSERVED, Basis.MEASURED, Basis.PREDICTED)));
        assertEquals(List.of(false), evidenced(shape(Basis.REPORTED, Basis.ASSERTED, Basis.REPORTED)));
    }

    @Test
    public void theAreaChangesItsToneWhereTheCurveCrossesNeutral() {
        List<Area> areas = shape(1, -1, 0, 0, 1).areas();
        assertEquals(List.of(Tone.GOOD, Tone.BAD, Tone.GOOD), areas.stream().map(Area::tone).toList());
        Bezier end = areas.get(0).pieces().get(0);
        assertEquals(136, end.y3(), 0);
        assertEquals(end.x3(), areas.get(1).pieces().get(0).x0(), 0);
        assertEquals(250, areas.get(1).pieces().get(1).x3(), 0);
        assertEquals(350, areas.get(2).pieces().get(0).x0(), 0);
    }

    @Test
    public void aStraightLineCrossesNeutralInItsMiddle() {
        assertEquals(100, shape(1, -1).areas().get(0).pieces().get(0).x3(), 1e-6);
    }

    @Test
    public void onlyTheFirstPersonaHasAnArea() {
        CurveShape second = shape(new MapSketch().persona("A").persona("B").stage("All", 2).curve("feeling", Span.STEP,
                List.of(MapSketch.value("s1", "p2", 1, Basis.REPORTED), MapSketch.value("s2", "p2", 2, Basis.REPORTED))));
        assertEquals(List.of(), second.areas());
        assertEquals(1, second.strokes().get(0).persona());
    }

    @Property
    public void theCurveNeverLeavesTheRangeOfItsValues(
            @Size(min = 2, max = 20) List<@InRange(min = "-2", max = "2") Double> values) {
        CurveShape shape = shape(values.stream().mapToDouble(value -> value).toArray());
        Stream.concat(shape.strokes().stream().flatMap(stroke -> stroke.pieces().stream()),
                shape.areas().stream().flatMap(area -> area.pieces().stream())).forEach(piece -> {
                    for (int i = 0; i <= 20; i++) {
                        double y = piece.y(piece.x0() + (piece.x3() - piece.x0()) * i / 20);
                        assertTrue(y >= Math.min(piece.y0(), piece.y3()) - 1e-6);
                        assertTrue(y <= Math.max(piece.y0(), piece.y3()) + 1e-6);
                        assertTrue(y >= 64 - 1e-6 && y <= 208 + 1e-6);
                    }
                });
    }

    @Property
    public void linesJoinExactlyTheNeighboursThatBothHaveAValue(@Size(min = 1, max = 30) List<Boolean> given) {
        double[] values = new double[given.size() + 1];
        for (int i = 0; i < given.size(); i++) {
            values[i] = given.get(i) ? i % 3 - 1 : Double.NaN;
        }
        List<Double> joined = shape(values).strokes().stream()
                .flatMap(stroke -> stroke.pieces().stream())
                .map(Bezier::x0)
                .toList();
        List<Double> expected = new ArrayList<>();
        for (int i = 0; i + 1 < values.length; i++) {
            if (!Double.isNaN(values[i]) && !Double.isNaN(values[i + 1])) {
                expected.add(100.0 * i + 50);
            }
        }
        assertEquals(expected, joined);
    }
}
