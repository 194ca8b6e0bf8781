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

/** Earlier readings, thresholds and the period of a metric, and who owns it. */
public class ScreenTrendTest {

    private static final Reading NONE = Reading.NONE;

    private static Reading number(double value) {
        return new Reading.Number(value);
    }

    /** A wait whose target is 5 minutes. */
    private static Metric wait(String period, Reading now, List<Double> history, Reading good, Reading bad) {
        return new Metric("m", List.of(), "", "Wait", "min", period, NONE, now, number(5), "", history, good, bad, "", "",
                List.of(), Extras.NONE);
    }

    private static OnScreen drawn(Metric metric) {
        return OnScreen.of(new MapSketch().stage("All", 1).lane(LaneType.METRIC, Span.MAP, metric));
    }

    private static OnScreen history(Double... readings) {
        return drawn(wait("", NONE, List.of(readings), NONE, NONE));
    }

    /** The side on which a reading is: its class, its icon and its words. */
    private static List<String> standing(Reading now, Reading good, Reading bad) {
        OnScreen map = drawn(wait("", now, List.of(), good, bad));
        return List.of(map.one(".jm-standing").className(), map.icons(".jm-standing").get(0), map.one(".jm-standing").text());
    }

    @Test
    public void earlierReadingsAreALineFromTheLowestToTheHighest() {
        OnScreen map = history(0.0, 10.0, 5.0);
        assertEquals("M3 21L48 3L93 12", map.one(".jm-spark-line").attr("d"));
        assertEquals("93 12", map.one(".jm-spark-end").attr("cx") + " " + map.one(".jm-spark-end").attr("cy"));
        assertEquals("true", map.one(".jm-spark").attr("aria-hidden"));
    }

    @Test
    public void readingsThatAreAllTheSameAreALineInTheMiddle() {
        assertEquals("M3 12L93 12", history(7.0, 7.0).one(".jm-spark-line").attr("d"));
    }

    @Test
    public void readingsAsFarApartAsNumbersGoAreALineToo() {
        assertEquals("M3 21L93 3", history(-Double.MAX_VALUE, Double.MAX_VALUE).one(".jm-spark-line").attr("d"));
    }

    @Test
    public void theLineIsInWordsToo() {
        assertEquals("3 readings, from 14 to 9; lowest 9, highest 15.5", history(14.0, 15.5, 9.0).one(".jm-history").text());
    }

    @Test
    public void oneReadingIsNoLine() {
        assertEquals("One reading: 12", history(12.0).one(".jm-history").text());
        assertEquals(0, history(12.0).count(".jm-spark"));
        assertEquals(0, history().count(".jm-history"));
    }

    @Test
    public void aThresholdIsAColourAnIconAndAWord() {
        assertEquals(List.of("jm-standing jm-standing-good", "level-good", "Good Good from 6 min, bad from 12 min"),
                standing(number(6), number(6), number(12)));
        assertEquals(List.of("jm-standing jm-standing-between", "level-between", "Between Good from 6 min, bad from 12 min"),
                standing(number(9), number(6), number(12)));
        assertEquals(List.of("jm-standing jm-standing-bad", "level-bad", "Bad Good from 6 min, bad from 12 min"),
                standing(number(12), number(6), number(12)));
    }

    @Test
    public void oneThresholdIsSaidAlone() {
        assertEquals("Good Good from 6 min", standing(number(6), number(6), NONE).get(2));
        assertEquals("Bad Bad from 12 min", standing(number(14), NONE, number(12)).get(2));
    }

    @Test
    public void thresholdsOfAReadingThatIsNotKnownHaveNoColour() {
        OnScreen map = drawn(wait("", NONE, List.of(), number(6), number(12)));
        assertEquals("Good from 6 min, bad from 12 min", map.one(".jm-level-unknown").text());
        assertEquals(0, map.count(".jm-standing"));
        assertEquals(0, drawn(wait("", number(9), List.of(), NONE, NONE)).count(".jm-standing, .jm-level-unknown"));
    }

    @Test
    public void aMeasureSaysWhatAReadingCovers() {
        assertEquals("Wait, mean of a week",
                drawn(wait("mean of a week", NONE, List.of(), NONE, NONE)).one(".jm-measure").text());
        assertEquals("Wait", drawn(wait("", NONE, List.of(), NONE, NONE)).one(".jm-measure").text());
    }

    @Test
    public void ownershipSaysWhoOwnsWhichTarget() {
        Metric owned = new Metric("o", List.of(), "Let nobody wait", "Longest wait", "min", "", number(40), number(38),
                number(15), "", List.of(), NONE, NONE, "workshop", "Olga Brandt", List.of(), Extras.NONE);
        OnScreen map = OnScreen.of(new MapSketch().stage("All", 1).department("workshop", "Workshop")
                .lane(LaneType.OWNERSHIP, Span.MAP, owned));
        assertEquals("Workshop Olga Brandt Let nobody wait Longest wait Now: 38 min Target 15 min From 40 min "
                + "Better than at the start", map.one(".jm-metric").text());
        assertEquals("width:8%", map.one(".jm-bar-done").attr("style"));
    }
}
