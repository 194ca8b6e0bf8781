package org.journeymaps.core.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Clock;

/**
 * A day drawn along the clock: each step as a block as long as it takes, those that overlap below each other.
 *
 * <p>Example: from 07:00 to 19:00 a lesson from 09:00 to 12:00 begins at a sixth of the strip and takes a quarter of it.
 *
 * @param blocks the steps of which it is known when they take place, in the order of the journey
 * @param hours times of day at which a line stands
 * @param rows how many blocks stand below each other at most
 */
public record ClockStrip(List<Block> blocks, List<Hour> hours, int rows) {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int MOST_HOURS = 8;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6, 12, 24);

    /**
     * A step on the strip.
     *
     * @param step the step, from 0
     * @param left where it begins, from 0 to 1
     * @param width how long it is, from 0 to 1
     * @param row the row in which it stands, from 0
     * @param overlaps whether it begins before an earlier one has ended
     */
    public record Block(int step, double left, double width, int row, boolean overlaps) {}

    /**
     * A line at a full hour.
     *
     * @param hour the time of day, from 0 to 23
     * @param left where it stands, from 0 to 1
     */
    public record Hour(int hour, double left) {}

    /** Copies the lists. */
    public ClockStrip {
        blocks = List.copyOf(blocks);
        hours = List.copyOf(hours);
    }

    /**
     * Lays out a day.
     *
     * @param axis when its steps take place
     * @return its strip; without blocks where no time is known or all is one moment
     */
    public static ClockStrip of(ClockAxis axis) {
        List<Clock.Hours> all = axis.hours().values().stream().sorted(Comparator.comparingInt(Clock.Hours::step)).toList();
        int start = all.stream().mapToInt(Clock.Hours::start).min().orElse(0);
        int end = all.stream().mapToInt(Clock.Hours::end).max().orElse(0);
        if (end == start) {
            return new ClockStrip(List.of(), List.of(), 0);
        }
        double length = end - start;
        List<Integer> ends = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Clock.Hours own : all) {
            int row = IntStream.range(0, ends.size()).filter(i -> ends.get(i) <= own.start()).findFirst().orElse(ends.size());
            if (row == ends.size()) {
                ends.add(own.end());
            } else {
                ends.set(row, own.end());
            }
            blocks.add(new Block(own.step(), (own.start() - start) / length, own.minutes() / length, row,
                    axis.overlaps().contains(own.step())));
        }
        return new ClockStrip(blocks, hours(start, end), ends.size());
    }

    /** Full hours, as many as can be told apart. */
    private static List<Hour> hours(int start, int end) {
        int between = STEPS.stream().filter(step -> (end - start) / (step * HOUR) < MOST_HOURS).findFirst()
                .orElse((end - start) / (DAY * MOST_HOURS) * DAY / HOUR + DAY / HOUR) * HOUR;
        List<Hour> hours = new ArrayList<>();
        for (int at = (start + between - 1) / between * between; at <= end; at += between) {
            hours.add(new Hour(at % DAY / HOUR, (at - start) / (double) (end - start)));
        }
        return hours;
    }
}
