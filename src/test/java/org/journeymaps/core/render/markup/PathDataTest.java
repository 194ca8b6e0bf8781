package org.journeymaps.core.render.markup;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.layout.curve.Bezier;
import org.junit.Test;

public class PathDataTest {

    private static final Bezier PIECE = new Bezier(50, 10, 10.04, 49.96, 350, 50);

    @Test
    public void numbersKeepATenthAtMost() {
        assertEquals("0", PathData.number(0.04));
        assertEquals("0", PathData.number(-0.04));
        assertEquals("-0.5", PathData.number(-0.5));
        assertEquals("-12.3", PathData.number(-12.26));
        assertEquals("280", PathData.number(280));
    }

    @Test
    public void aLineIsDrawnByItsHandles() {
        assertEquals("M50 10C150 10 250 50 350 50", PathData.line(List.of(PIECE)));
    }

    @Test
    public void anAreaIsClosedAtItsLevel() {
        assertEquals("M50 30L50 10C150 10 250 50 350 50L350 30Z", PathData.area(List.of(PIECE), 30));
    }
}
