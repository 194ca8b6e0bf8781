package org.journeymaps.core.layout.curve;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.layout.curve.SmallCurve.Point;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class SmallCurveTest {

    private static Optional<SmallCurve> curve(MapSketch sketch) {
        return SmallCurve.of(sketch.map(), Insights.of(sketch.map()));
    }

    private static SmallCurve steps(double... values) {
        return curve(new MapSketch().stage("A", values.length).curve(values)).orElseThrow();
    }

    @Test
    public void everyPointStandsOverItsStep() {
        SmallCurve curve = steps(1, Double.NaN, -1);
        assertEquals(List.of(0.5, 2.5), curve.points().stream().map(Point::x).toList());
        assertEquals(List.of(1, 2, 3), curve.numbers().stream().map(SmallCurve.Number::step).toList());
        assertTrue(curve.points().get(0).y() < curve.neutral() && curve.points().get(1).y() > curve.neutral());
    }

    @Test
    public void theLowIsNamedAndTheHighOnlyWhereThereIsNone() {
        assertEquals(List.of(Peak.NONE, Peak.LOW), steps(1, -1).points().stream().map(Point::peak).toList());
        assertEquals(List.of(Peak.NONE, Peak.HIGH), steps(1, 2).points().stream().map(Point::peak).toList());
        assertEquals(List.of(Peak.NONE), steps(0).points().stream().map(Point::peak).toList());
    }

    @Test
    public void aLongJourneyHasFewerNumbersAndNoPoints() {
        SmallCurve curve = steps(DoubleStream.iterate(1, value -> -value).limit(60).toArray());
        assertTrue(curve.crowded());
        assertEquals(20, curve.numbers().size());
        assertFalse(steps(1, 2).crowded());
    }

    @Test
    public void valuesOfStagesStandInTheMiddleOfTheStage() {
        SmallCurve curve = curve(new MapSketch().stage("A", 3).stage("B", 1).curve("feeling", Span.STAGE,
                List.of(MapSketch.value("stage1", "", 1, Basis.ASSERTED)))).orElseThrow();
        assertEquals(1.5, curve.points().get(0).x(), 0);
    }

    @Test
    public void aMapWithoutACurveHasNone() {
        assertTrue(curve(new MapSketch().stage("A", 2)).isEmpty());
        assertTrue(curve(new MapSketch().stage("A", 2)
                .curve("feeling", Span.MAP, List.of(MapSketch.value("", "", 1, Basis.ASSERTED)))).isEmpty());
    }
}
