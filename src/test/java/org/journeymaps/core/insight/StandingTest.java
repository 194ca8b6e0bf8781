package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.insight.Standing.Change;
import org.journeymaps.core.insight.Standing.Verdict;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.junit.Test;

public class StandingTest {

    private static final Reading NONE = Reading.NONE;

    @Test
    public void aReadingNearerToItsTargetWentTheGoodWay() {
        assertEquals(new Standing(Change.DOWN, Verdict.GOOD, Verdict.UNKNOWN), of(12, 9, n(5), NONE, NONE));
        assertEquals(new Standing(Change.UP, Verdict.BAD, Verdict.UNKNOWN), of(4, 11, n(1), NONE, NONE));
        assertEquals(new Standing(Change.NONE, Verdict.UNKNOWN, Verdict.UNKNOWN), of(4, 4, n(1), NONE, NONE));
        assertEquals(new Standing(Change.UP, Verdict.UNKNOWN, Verdict.UNKNOWN), of(4, 5, NONE, NONE, NONE));
    }

    @Test
    public void thresholdsTellWhichWayIsGoodEvenBeyondTheTarget() {
        assertEquals(Verdict.GOOD, of(96, 99, n(95), n(90), n(70)).turn());
        assertEquals(Verdict.BAD, of(9, 14, n(20), n(5), n(15)).turn());
    }

    @Test
    public void aReadingStandsOnOneSideOfItsThresholdsOrBetween() {
        assertEquals(Verdict.GOOD, of(14, 5, NONE, n(5), n(15)).level());
        assertEquals(Verdict.BETWEEN, of(14, 9, NONE, n(5), n(15)).level());
        assertEquals(Verdict.BAD, of(14, 15, NONE, n(5), n(15)).level());
        assertEquals(Verdict.GOOD, of(60, 90, NONE, n(90), n(70)).level());
    }

    @Test
    public void oneThresholdNeedsATargetToTellWhichSideIsGood() {
        assertEquals(Verdict.BAD, of(4, 11, n(1), NONE, n(10)).level());
        assertEquals(Verdict.BETWEEN, of(4, 9, n(1), NONE, n(10)).level());
        assertEquals(Verdict.GOOD, of(4, 9, n(10), n(8), NONE).level());
        assertEquals(Verdict.UNKNOWN, of(4, 9, NONE, n(8), NONE).level());
    }

    @Test
    public void yesAndNoAreGoodOrBad() {
        assertEquals(Verdict.BAD, of(NONE, no(), yes(), NONE, List.of()).level());
        assertEquals(Verdict.GOOD, of(NONE, yes(), yes(), NONE, List.of()).level());
        assertEquals(Verdict.GOOD, of(NONE, no(), NONE, yes(), List.of()).level());
        assertEquals(Verdict.UNKNOWN, of(NONE, no(), NONE, NONE, List.of()).level());
        assertEquals(Change.NONE, of(no(), no(), NONE, NONE, List.of()).change());
    }

    @Test
    public void withoutAStartTheHistoryTellsTheChange() {
        assertEquals(Change.DOWN, of(NONE, n(1), NONE, NONE, List.of(2.0, 3.0, 1.0)).change());
        assertEquals(Change.UNKNOWN, of(NONE, n(1), NONE, NONE, List.of(2.0)).change());
        assertEquals(Change.UNKNOWN, of(n(1), NONE, NONE, NONE, List.of()).change());
    }

    private static Standing of(double start, double now, Reading target, Reading good, Reading bad) {
        return Standing.of(metric(List.of(), n(start), n(now), target, good, bad));
    }

    private static Standing of(Reading start, Reading now, Reading good, Reading bad, List<Double> history) {
        return Standing.of(metric(history, start, now, NONE, good, bad));
    }

    /** A metric with its readings: start, now, target, good and bad. */
    private static Metric metric(List<Double> history, Reading... readings) {
        return new Metric("m", List.of(), "", "", "", "", readings[0], readings[1], readings[2], "", history, readings[3],
                readings[4], "", "", List.of(), Extras.NONE);
    }

    private static Reading n(double value) {
        return new Reading.Number(value);
    }

    private static Reading yes() {
        return new Reading.YesNo(true);
    }

    private static Reading no() {
        return new Reading.YesNo(false);
    }
}
