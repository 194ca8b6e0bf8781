package org.journeymaps.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.bench.BrowserRun.Shown;
import org.journeymaps.bench.ServerRun.Cost;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ReportTest {

    private final Locale before = Locale.getDefault();

    @Before
    public void speakALanguageWithOtherNumbers() {
        Locale.setDefault(Locale.GERMANY);
    }

    @After
    public void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    public void aGoalHasOneLineToComputeWith() {
        assertEquals(List.of("ratio growth-exponent 1.02"), new Report().ratio("growth-exponent", 1.0249).lines());
    }

    @Test
    public void whatWasNotMeasuredIsNoRatio() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 0, -1}) {
            assertThrows(IllegalArgumentException.class, () -> new Report().ratio("page-over-plain-table", value));
        }
    }

    @Test
    public void theFiveGoalsAreToldFromTheMedians() {
        Map<String, Cost> parts = Map.of("whole", new Cost(4, 1 << 20), "floor", new Cost(2, 0));
        Map<Integer, Cost> growth = new TreeMap<>(Map.of(100, new Cost(1, 0), 1000, new Cost(10, 0)));
        Map<Shown, Double> times =
                Map.of(Shown.PAGE, 20.0, Shown.TABLE, 10.0, Shown.MERMAID, 100.0, Shown.MERMAID_RENDER, 80.0);
        assertEquals(List.of("ratio server-draw-over-floor 2.00", "ratio mermaid-over-server-draw 20.00",
                "ratio page-over-plain-table 2.00", "ratio mermaid-over-page 5.00", "ratio growth-exponent 1.00"),
                new Report().ratios(parts, growth, times).lines());
    }

    @Test
    public void timesAreInMilliseconds() {
        assertEquals(List.of("  whole                4.00 ms     1.00 MiB allocated"),
                new Report().costs(Map.of("whole", new Cost(4, 1 << 20))).lines());
        assertEquals(List.of("  mermaid-render      80.25 ms"),
                new Report().times(Map.of(Shown.MERMAID_RENDER, 80.25)).lines());
    }
}
