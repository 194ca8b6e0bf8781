package org.journeymaps.core.layout.curve;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class BezierTest {

    private static final Bezier FALLING = Bezier.straight(0, 10, 100, 50).withSlopes(0, 0);

    @Test
    public void aStraightPieceIsStraight() {
        assertEquals(20, Bezier.straight(0, 10, 100, 50).y(25), 1e-9);
    }

    @Test
    public void handlesStandAtThirdsOfTheWidth() {
        assertEquals(100 / 3.0, FALLING.x1(), 1e-9);
        assertEquals(200 / 3.0, FALLING.x2(), 1e-9);
    }

    @Test
    public void aCutLeavesTheCurveAsItWas() {
        List<Bezier> parts = FALLING.cutAt(20);
        assertEquals(2, parts.size());
        double cut = parts.get(0).x3();
        assertEquals(20, FALLING.y(cut), 1e-6);
        assertEquals(FALLING.y(cut / 2), parts.get(0).y(cut / 2), 1e-6);
        assertEquals(FALLING.y((cut + 100) / 2), parts.get(1).y((cut + 100) / 2), 1e-6);
        assertEquals(50, parts.get(1).y3(), 0);
    }

    @Test
    public void aPieceOnOneSideIsNotCut() {
        assertEquals(List.of(FALLING), FALLING.cutAt(9));
        assertEquals(List.of(FALLING), FALLING.cutAt(50));
    }
}
