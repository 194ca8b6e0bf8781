package org.journeymaps.core.render.screen.cards;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenMetricTest {

    private static final Reading NONE = Reading.NONE;

    private static Reading number(double value) {
        return new Reading.Number(value);
    }

    private static OnScreen drawn(Reading start, Reading now, Reading target, String unit) {
        return OnScreen.of(new MapSketch().stage("All", 1).lane(LaneType.METRIC, Span.MAP, new Metric("m", List.of(),
                "Shorten calls", "Average call", unit, "", start, now, target, "Shorter", List.of(), Reading.NONE,
                Reading.NONE, "", "", List.of(), Extras.NONE)));
    }

    private static String progress(double start, double now, double target) {
        return drawn(number(start), number(now), number(target), "").one(".jm-bar-done").attr("style");
    }

    private static String trend(Reading start, double now, double target) {
        OnScreen map = drawn(start, number(now), number(target), "");
        return map.one(".jm-trend").className() + " " + map.icons(".jm-trend").get(0);
    }

    @Test
    public void itSaysNowAndTargetWithTheUnit() {
        OnScreen map = drawn(number(10), number(9), number(2), "min");
        assertEquals("Shorten calls Average call Now: 9 min Target 2 min From 10 min Shorter (a change for the better)",
                map.one(".jm-metric").text());
    }

    @Test
    public void aPercentageStandsWithoutASpace() {
        assertEquals("Target 90%", drawn(NONE, number(31), number(90), "%").one(".jm-target").text());
    }

    @Test
    public void theBarShowsTheWayFromStartToTarget() {
        assertEquals("width:12.5%", progress(10, 9, 2));
        assertEquals("width:50%", progress(0, 20, 40));
        assertEquals("width:100%", progress(0, 50, 40));
    }

    @Test
    public void withALossTheBarIsEmpty() {
        assertEquals(1, drawn(number(8), number(9), number(2), "").count(".jm-bar-track"));
        assertEquals(0, drawn(number(8), number(9), number(2), "").count(".jm-bar-done"));
    }

    @Test
    public void withoutAStartTheBarCountsFromZeroIfThatLiesBehind() {
        assertEquals("width:50%", drawn(NONE, number(20), number(40), "").one(".jm-bar-done").attr("style"));
        assertEquals(0, drawn(NONE, number(9), number(2), "").count(".jm-bar-track"));
    }

    @Test
    public void aTargetThatIsReachedFillsTheBar() {
        assertEquals("width:100%", drawn(NONE, number(2), number(2), "").one(".jm-bar-done").attr("style"));
    }

    @Test
    public void yesAndNoHaveNoBar() {
        OnScreen map = drawn(NONE, new Reading.YesNo(false), new Reading.YesNo(true), "min");
        assertEquals("Now: No", map.one(".jm-now").text());
        assertEquals("Target yes", map.one(".jm-target").text());
        assertEquals(0, map.count(".jm-bar-track"));
    }

    @Test
    public void whatIsNotKnownIsSaidToBeUnknown() {
        OnScreen map = drawn(NONE, NONE, number(2), "");
        assertEquals("Now: Not known yet", map.one(".jm-now").text());
        assertEquals(0, map.count(".jm-bar-track"));
        assertEquals(0, drawn(NONE, number(1), NONE, "").count(".jm-target"));
    }

    @Test
    public void theTrendIsGoodOnTheWayToTheTarget() {
        assertEquals("jm-trend jm-good trend-down", trend(number(10), 9, 2));
        assertEquals("jm-trend jm-good trend-up", trend(number(0), 9, 20));
        assertEquals("jm-trend jm-bad trend-up", trend(number(8), 9, 2));
        assertEquals("jm-trend trend-flat", trend(number(9), 9, 2));
        assertEquals("jm-trend trend", trend(NONE, 9, 2));
    }
}
