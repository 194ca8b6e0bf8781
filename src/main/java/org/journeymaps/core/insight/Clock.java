package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.journeymaps.core.model.DayTime;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Step;

/**
 * The journey on one line of time, in minutes after the midnight before its first step; past the next midnight the minutes
 * go on from 1440.
 *
 * <p>Example: a step from 23:30 to 00:15, and one from 00:30 to 01:00, stand at 1410 to 1455 and at 1470 to 1500, with a gap
 * of 15 minutes between them.
 *
 * <p>A step begins on the first day on which it begins no earlier than the step before. One that ends before it starts ends
 * on the next day; one without an end lasts no time. A step without a start does not stand on the line.
 *
 * @param hours when each step takes place, in the order of the journey
 */
public record Clock(List<Hours> hours) {

    /**
     * A stretch of time.
     *
     * @param step the step that takes place then or, of a gap, the step before; counted from 0
     * @param start its first minute
     * @param end its last minute, no less than the first
     */
    public record Hours(int step, int start, int end) {

        /**
         * How long it is.
         *
         * @return a number of minutes
         */
        public int minutes() {
            return end - start;
        }
    }

    /** Copies the hours. */
    public Clock {
        hours = List.copyOf(hours);
    }

    /**
     * Reads the times of the steps.
     *
     * @param map the map
     * @return the line of time; empty if no step says when it starts
     */
    public static Clock of(JourneyMap map) {
        List<Hours> hours = new ArrayList<>();
        List<Step> steps = map.steps();
        int day = 0;
        int before = 0;
        for (int i = 0; i < steps.size(); i++) {
            OptionalInt start = DayTime.minutes(steps.get(i).start());
            if (start.isPresent()) {
                int from = start.getAsInt();
                day += from < before ? DayTime.DAY : 0;
                before = from;
                int length = DayTime.span(from, DayTime.minutes(steps.get(i).end()).orElse(from));
                hours.add(new Hours(i, day + from, day + from + length));
            }
        }
        return new Clock(hours);
    }

    /**
     * When nothing takes place.
     *
     * @return the stretches between the end of all steps so far and the start of the next, of at least a minute
     */
    public List<Hours> gaps() {
        List<Hours> gaps = new ArrayList<>();
        int step = 0;
        int end = hours.isEmpty() ? 0 : hours.get(0).start();
        for (Hours next : hours) {
            if (next.start() > end) {
                gaps.add(new Hours(step, end, next.start()));
            }
            if (next.end() >= end) {
                step = next.step();
                end = next.end();
            }
        }
        return gaps;
    }

    /**
     * Which steps begin before an earlier one has ended.
     *
     * @return the steps, counted from 0
     */
    public List<Integer> overlaps() {
        List<Integer> overlaps = new ArrayList<>();
        int end = 0;
        for (Hours next : hours) {
            if (next.start() < end) {
                overlaps.add(next.step());
            }
            end = Math.max(end, next.end());
        }
        return overlaps;
    }
}
