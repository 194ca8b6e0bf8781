package org.journeymaps.core.layout.grid;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.core.insight.Clock;
import org.journeymaps.core.layout.grid.ClockStrip.Block;
import org.junit.Test;

public class ClockStripTest {

    private static final double NEAR = 1e-9;
    private static final int HOUR = 60;

    /** Steps from one full hour to another. */
    private static ClockStrip strip(int... hours) {
        Map<Integer, Clock.Hours> steps = new HashMap<>();
        for (int i = 0; i < hours.length / 2; i++) {
            steps.put(i, new Clock.Hours(i, hours[2 * i] * HOUR, hours[2 * i + 1] * HOUR));
        }
        return ClockStrip.of(new ClockAxis(steps, List.of(), Map.of(), Set.of(1), ClockAxis.NONE.windows()));
    }

    @Test
    public void aStepIsAsLongAsItTakes() {
        Block lesson = strip(7, 8, 9, 12, 18, 19).blocks().get(1);
        assertEquals(2 / 12.0, lesson.left(), NEAR);
        assertEquals(3 / 12.0, lesson.width(), NEAR);
    }

    @Test
    public void stepsThatOverlapStandBelowEachOther() {
        ClockStrip strip = strip(7, 10, 9, 11, 11, 12);
        assertEquals(List.of(0, 1, 0), strip.blocks().stream().map(Block::row).toList());
        assertEquals(2, strip.rows());
        assertTrue(strip.blocks().get(1).overlaps());
    }

    @Test
    public void fullHoursAreToldApart() {
        assertEquals(List.of(7, 8, 9), strip(7, 9).hours().stream().map(ClockStrip.Hour::hour).toList());
        assertEquals(List.of(8, 10, 12, 14, 16, 18), strip(7, 8, 18, 19).hours().stream().map(ClockStrip.Hour::hour).toList());
    }

    @Test
    public void hoursGoOnPastMidnight() {
        assertEquals(List.of(22, 23, 0, 1), strip(22, 25).hours().stream().map(ClockStrip.Hour::hour).toList());
    }

    @Test
    public void manyDaysHaveFewLines() {
        assertTrue(strip(0, 24 * 300).hours().size() <= 9);
    }

    @Test
    public void aMomentHasNoStrip() {
        assertEquals(List.of(), strip(7, 7).blocks());
        assertEquals(List.of(), strip().blocks());
    }
}
