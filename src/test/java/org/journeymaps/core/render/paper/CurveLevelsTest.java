package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.stream.DoubleStream;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.render.paper.CurveLevels.Rows;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CurveLevelsTest {

    @Test
    public void namedValuesAreTheLevels() {
        assertEquals(List.of(2.0, 1.0, 0.0, -1.0, -2.0), levels(-2, 0, 2, -2, -1, 0, 1, 2));
        assertEquals(List.of(5.0, 3.0, 1.0), levels(1, 3, 5, 1, 3, 5));
    }

    @Test
    public void aScaleThatNamesTooLittleHasRoundSteps() {
        assertEquals(List.of(2.0, 1.0, 0.0, -1.0, -2.0), levels(-2, 0, 2, 0));
        assertEquals(List.of(5.0, 4.0, 3.0, 2.0, 1.0), levels(1, 3, 5, 1, 5));
        assertEquals(List.of(100.0, 75.0, 50.0, 25.0, 0.0), levels(0, 50, 100));
        assertEquals(List.of(1.0, 0.0, -1.0), levels(-1, 0, 1));
        assertEquals(List.of(1.0, 0.75, 0.5, 0.25, 0.0), levels(0, 0.5, 1));
        assertEquals(10, levels(1, 5.5, 10).size());
    }

    @Test
    public void aScaleThatNoRoundStepsFitHasItsEndsAndTheNeutralValue() {
        assertEquals(List.of(7.3, 2.0, 0.1), levels(0.1, 2, 7.3));
        assertEquals(List.of(Double.MAX_VALUE, 0.0, -Double.MAX_VALUE), levels(-Double.MAX_VALUE, 0, Double.MAX_VALUE));
        assertEquals(List.of(2.0, 0.0, -Double.MAX_VALUE), levels(-Double.MAX_VALUE, 0, 2));
    }

    @Test
    public void aValueStandsAtItsLevelOrBetweenTwo() {
        CurveLevels levels = CurveLevels.of(scale(-2, 0, 2));
        assertEquals(new Rows(0, 1), levels.rows(2));
        assertEquals(new Rows(1, 2), levels.rows(0.5));
        assertEquals(new Rows(2, 1), levels.rows(-0.0));
        assertEquals(new Rows(3, 2), levels.rows(-1.999));
        assertEquals(new Rows(4, 1), levels.rows(-2));
    }

    @Test
    public void aValueOffTheScaleIsNeverMovedOntoIt() {
        CurveLevels levels = CurveLevels.of(scale(-2, 0, 2));
        assertEquals(0, levels.rows(2.5).count());
        assertEquals(0, levels.rows(-3).count());
    }

    @Property(trials = 500)
    public void anyScaleHasFewLevelsThatHoldAllItsValues(double a, double b, double c, double d) {
        double[] values = DoubleStream.of(a, b, c, d, 1e300 * a, 1e-300 * b).sorted().distinct().toArray();
        CurveLevels levels = CurveLevels.of(scale(values[0], values[1], values[values.length - 1]));
        assertTrue(levels.values().size() >= 2 && levels.values().size() <= 10);
        for (double value : values) {
            Rows rows = levels.rows(value);
            assertTrue(rows.count() > 0 && rows.first() + rows.count() <= levels.values().size());
        }
    }

    private static List<Double> levels(double min, double neutral, double max, double... named) {
        return CurveLevels.of(scale(min, neutral, max, named)).values();
    }

    private static Scale scale(double min, double neutral, double max, double... named) {
        List<Scale.Label> labels = DoubleStream.of(named).mapToObj(value -> new Scale.Label(value, "L" + value)).toList();
        return new Scale("scale", min, max, neutral, labels, Signs.PLAIN, false, true, List.of(), "", Extras.NONE);
    }
}
