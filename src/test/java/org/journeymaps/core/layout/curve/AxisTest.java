package org.journeymaps.core.layout.curve;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class AxisTest {

    private static Scale scale(double min, double max, double neutral, Scale.Label... labels) {
        return new Scale("s", min, max, neutral, List.of(labels), Signs.PLAIN, false, true, List.of(), "", Extras.NONE);
    }

    private static Axis axis(Scale scale, boolean dense) {
        return Axis.of(scale, "Emotion", dense);
    }

    private static List<Double> values(Axis axis) {
        return axis.ticks().stream().map(Tick::value).toList();
    }

    @Test
    public void aUnitIsThirtySixHighBetweenTheMargins() {
        Axis axis = axis(MapSketch.BIPOLAR, false);
        assertEquals(280, axis.height(), 0);
        assertEquals(64, axis.y(2), 0);
        assertEquals(136, axis.neutralY(), 0);
        assertEquals(190, axis.y(-1.5), 0);
    }

    @Test
    public void aUnitIsTwentyEightHighInAWideMap() {
        assertEquals(64 + 4 * 28 + 72, axis(MapSketch.BIPOLAR, true).height(), 0);
    }

    @Test
    public void linesStandAtTheNamedValuesFromTheBestToTheWorst() {
        assertEquals(List.of(2.0, 1.0, 0.0, -1.0, -2.0), values(axis(MapSketch.BIPOLAR, false)));
        assertEquals("Great", axis(MapSketch.BIPOLAR, false).ticks().get(0).name());
        assertTrue(axis(MapSketch.BIPOLAR, false).ticks().get(2).neutral());
    }

    @Test
    public void aScaleOfHundredHasRoundLines() {
        assertEquals(List.of(100.0, 75.0, 50.0, 25.0, 0.0), values(axis(scale(0, 100, 50), false)));
        assertEquals(List.of(100.0, 80.0, 60.0, 40.0, 20.0, 0.0), values(axis(scale(0, 100, 60), false)));
    }

    @Test
    public void aScaleOfSevenFacesIsDenseWithRoomAboveTheFace() {
        assertEquals(67 + 6 * 28 + 72, axis(scale(1, 7, 4), false).height(), 0);
    }

    @Test
    public void aBrokenScaleHasTheHeightOfFourUnits() {
        assertEquals(280, axis(scale(0, 0.5, 0.25), false).height(), 0);
        assertEquals(280, axis(scale(-1e6, 1e6, 0), false).height(), 0);
    }

    @Test
    public void aNameOfTwoLinesStillHasRoomBesideADenseUnit() {
        Scale named = scale(-2, 2, 0, new Scale.Label(2, "Better than anyone could expect"));
        assertTrue(axis(named, true).height() >= 64 + 4 * 28 + 72);
        assertEquals("Better than anyone could expect", axis(named, true).ticks().get(0).name());
    }

    @Test
    public void aNameOfManyLinesDoesNotStandOnTheAxis() {
        Scale named = scale(-2, 2, 0, new Scale.Label(2, "word ".repeat(40)));
        assertEquals("", axis(named, false).ticks().get(0).name());
        assertEquals(280, axis(named, false).height(), 0);
    }

    @Test
    public void facesAreForWholeScalesFromOneWithNeutralInTheMiddle() {
        assertTrue(axis(scale(1, 5, 3), false).pictured());
        assertTrue(axis(scale(1, 3, 2), false).pictured());
        assertFalse(axis(scale(1, 10, 5.5), false).pictured());
        assertFalse(axis(scale(1, 5, 2), false).pictured());
        assertFalse(axis(MapSketch.BIPOLAR, false).pictured());
    }

    @Test
    public void theLargestScaleThatCanBeWrittenHasAPlaceForItsValues() {
        Axis axis = axis(scale(-Double.MAX_VALUE, Double.MAX_VALUE, 0), false);
        assertEquals(64, axis.y(Double.MAX_VALUE), 0);
        assertEquals(136, axis.neutralY(), 0);
    }

    @Test
    public void aLongTitleMovesTheAxisDown() {
        Axis axis = Axis.of(MapSketch.BIPOLAR, "A title that takes four whole lines beside the curve, or even five", false);
        assertTrue(axis.y(2) > 64);
        assertEquals(axis.y(2) + 144 + 72, axis.height(), 0);
    }

    @Test
    public void namesOfThreeLinesLeaveTheLinesOfAWholeScaleAUnitApart() {
        Scale named = scale(1, 5, 3, new Scale.Label(3, "Neither satisfied nor dissatisfied"));
        assertEquals(List.of(5.0, 4.0, 3.0, 2.0, 1.0), values(axis(named, false)));
    }

    @Property
    public void linesNeverStandCloserThanTheirNamesNeed(double a, double b, double part) {
        double min = Math.min(a, b);
        double max = Math.max(a, b);
        Axis axis = axis(scale(min, max, min + (max - min) * (0.1 + Math.abs(part % 0.8))), false);
        for (int i = 1; i < axis.ticks().size(); i++) {
            assertTrue(axis.ticks().get(i).y() - axis.ticks().get(i - 1).y() >= 18);
        }
        assertTrue(axis.ticks().size() >= 2);
    }
}
