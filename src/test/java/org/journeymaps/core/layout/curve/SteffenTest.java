package org.journeymaps.core.layout.curve;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.generator.Size;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class SteffenTest {

    private static final double EXACT = 1e-12;

    @Test
    public void twoPointsAreJoinedByAStraightLine() {
        assertArrayEquals(new double[] {2, 2}, Steffen.slopes(new double[] {0, 1}, new double[] {1, 3}), EXACT);
    }

    @Test
    public void aSinglePointIsFlat() {
        assertArrayEquals(new double[] {0}, Steffen.slopes(new double[] {5}, new double[] {7}), 0);
    }

    @Test
    public void anExtremeIsFlat() {
        assertEquals(0, Steffen.slopes(new double[] {0, 1, 2}, new double[] {0, 1, 0})[1], EXACT);
    }

    @Test
    public void innerSlopeFollowsTheFormula() {
        // h0 = 1, h1 = 3, s0 = 2, s1 = 1: p = (2*3 + 1*1) / 4 = 1.75, min(2, 1, 0.875) * 2 = 1.75
        assertEquals(1.75, Steffen.slopes(new double[] {0, 1, 4}, new double[] {0, 2, 5})[1], EXACT);
    }

    @Test
    public void endSlopeStaysBetweenFlatAndTwiceTheRise() {
        // s = 1, m1 = 2: (3 - 2) / 2 = 0.5; then s = 1, m1 = 0 at the far end: 1.5
        double[] slopes = Steffen.slopes(new double[] {0, 1, 2}, new double[] {0, 1, 4});
        assertEquals(2, slopes[1], EXACT);
        assertEquals(0.5, slopes[0], EXACT);
        assertEquals(3.5, slopes[2], EXACT);
    }

    @Property
    public void theCurveIsMonotoneBetweenTwoPointsAndPassesNeitherOfThem(
            @Size(min = 2, max = 12) List<@InRange(min = "-100", max = "100") Double> values) {
        double[] x = IntStream.range(0, values.size()).mapToDouble(i -> 100 * i + 50).toArray();
        double[] y = values.stream().mapToDouble(value -> value).toArray();
        double[] slopes = Steffen.slopes(x, y);
        for (int i = 0; i + 1 < x.length; i++) {
            Bezier piece = Bezier.straight(x[i], y[i], x[i + 1], y[i + 1]).withSlopes(slopes[i], slopes[i + 1]);
            double direction = Math.signum(y[i + 1] - y[i]);
            double before = y[i];
            for (int step = 1; step <= 50; step++) {
                double now = piece.y(x[i] + step * 2);
                assertTrue("turns between points", (now - before) * direction >= -1e-9);
                before = now;
            }
            assertEquals(y[i + 1], before, 1e-9);
        }
    }
}
