package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.Clock.Hours;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.junit.Test;

public class ClockTest {

    private static Clock clock(Journey journey) {
        return Clock.of(journey.sketch().map());
    }

    @Test
    public void stepsStandOnTheMinutesOfTheDay() {
        assertEquals(
                List.of(new Hours(0, 420, 465), new Hours(2, 480, 480)),
                clock(Journey.of(3).time("s1", "07:00", "07:45").time("s3", "08:00", "")).hours());
    }

    @Test
    public void pastMidnightTheMinutesGoOn() {
        assertEquals(
                List.of(new Hours(0, 1410, 1455), new Hours(1, 1470, 1500), new Hours(2, 2880, 2881)),
                clock(Journey.of(3).time("s1", "23:30", "00:15").time("s2", "00:30", "01:00").time("s3", "00:00", "00:01"))
                        .hours());
    }

    @Test
    public void timeInWhichNothingTakesPlaceIsAGap() {
        Clock day = clock(Journey.of(4)
                .time("s1", "07:00", "09:00").time("s2", "07:30", "08:00").time("s3", "08:30", "09:00")
                .time("s4", "09:15", "09:20"));
        assertEquals(List.of(new Hours(2, 540, 555)), day.gaps());
        assertEquals(15, day.gaps().get(0).minutes());
    }

    @Test
    public void aStepThatBeginsBeforeAnEarlierOneEndsOverlaps() {
        assertEquals(
                List.of(1, 2),
                clock(Journey.of(4).time("s1", "07:00", "09:00").time("s2", "07:30", "08:00").time("s3", "08:30", "09:00")
                        .time("s4", "09:00", "09:20")).overlaps());
    }

    @Test
    public void withoutTimesThereIsNoClock() {
        Clock none = clock(Journey.of(2).time("s1", "noon", "").time("s2", "", "08:00"));
        assertEquals(new Clock(List.of()), none);
        assertEquals(List.of(), none.gaps());
    }

    @Test
    public void theBestWindowIsThatWithTheWorstPain() {
        ContactWindows windows = ContactWindows.of(Journey.of(3)
                .time("s1", "07:00", "07:10").time("s2", "08:00", "08:30").time("s3", "09:00", "11:30").sketch()
                .lane(LaneType.TOUCHPOINTS, Span.STEP, MapSketch.touchpoint("t1", "schools", "s3", "s2"))
                .lane(LaneType.PAIN, Span.STEP, Samples.pain("p1", 4, 5, 4, "s2"), Samples.pain("p2", 3, 4, 4, "s3"),
                        Samples.pain("p3", 5, 5, 5, "s1"))
                .map());
        assertEquals(Optional.of(new Hours(1, 480, 510)), windows.best());
        assertEquals(List.of(1, 2), windows.windows().stream().map(Hours::step).toList());
        assertEquals(List.of(0), windows.bare());
    }

    @Test
    public void ofEqualPainsTheLongestWindowIsBestThenTheEarliest() {
        ContactWindows windows = ContactWindows.of(Journey.of(4)
                .time("s1", "07:00", "07:10").time("s2", "08:00", "08:30").time("s3", "09:00", "09:30").time("s4", "10:00", "")
                .sketch().lane(LaneType.TOUCHPOINTS, Span.STEP, MapSketch.touchpoint("t", "", "s1", "s2", "s3", "s4")).map());
        assertEquals(List.of(1, 2, 0), windows.windows().stream().map(Hours::step).toList());
        assertEquals(Optional.empty(), ContactWindows.of(Journey.of(1).time("s1", "07:00", "08:00").sketch().map()).best());
    }
}
