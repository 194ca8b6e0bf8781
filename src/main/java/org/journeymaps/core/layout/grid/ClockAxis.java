package org.journeymaps.core.layout.grid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.Clock;
import org.journeymaps.core.insight.ContactWindows;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;

/**
 * The axis of a day: how wide its steps stand, and where nothing is known between them.
 *
 * <p>A step is as wide as it is long, where a step of middling length is as wide as an ordinary column; none is narrower than
 * 0.9 or wider than 1.8 of it, so that every text can be read and no lesson fills the page. A step whose time is not known is
 * of ordinary width. Empty time is a narrow column, whatever its length, which is said in words.
 *
 * <p>Example: of nine steps from 30 minutes to three hours, most of an hour, a step of 75 minutes is 1.3 wide.
 *
 * @param hours when each step takes place, by its place in the journey from 0; a step without a time is not in it
 * @param widths how wide each step stands, by its place in the journey; none where all are of ordinary width
 * @param gaps empty time, by the place of the step before which it ends
 * @param overlaps places of steps that begin before an earlier one has ended
 * @param windows when we meet the persona, and where we do not
 */
public record ClockAxis(
        Map<Integer, Clock.Hours> hours,
        List<Double> widths,
        Map<Integer, Clock.Hours> gaps,
        Set<Integer> overlaps,
        ContactWindows windows) {

    /** The axis of a map that has none: no hours, and every column of the same width. */
    public static final ClockAxis NONE =
            new ClockAxis(Map.of(), List.of(), Map.of(), Set.of(), new ContactWindows(List.of(), List.of()));

    /** How wide the column of empty time is. */
    static final double GAP = 0.3;

    private static final double NARROWEST = 0.9;
    private static final double WIDEST = 1.8;
    private static final double TENTH = 10;

    /** Copies the collections. */
    public ClockAxis {
        hours = Map.copyOf(hours);
        widths = List.copyOf(widths);
        gaps = Map.copyOf(gaps);
        overlaps = Set.copyOf(overlaps);
    }

    /**
     * Reads the times of a day.
     *
     * @param map the map
     * @param equal whether all steps are to be of the same width
     * @return its axis; of a map of another type with a lane for the clock, hours and overlaps alone; {@link #NONE} without
     *     such a lane, and where no time is known
     */
    public static ClockAxis of(JourneyMap map, boolean equal) {
        Clock clock = Clock.of(map);
        boolean day = map.type() == MapType.DAY_IN_THE_LIFE;
        boolean lane = map.lanes().stream().anyMatch(own -> own.type() == LaneType.CLOCK);
        if (clock.hours().isEmpty() || !day && !lane) {
            return NONE;
        }
        Map<Integer, Clock.Hours> hours = new HashMap<>();
        clock.hours().forEach(own -> hours.put(own.step(), own));
        Set<Integer> overlaps = new HashSet<>(clock.overlaps());
        if (!day) {
            return new ClockAxis(hours, List.of(), Map.of(), overlaps, NONE.windows());
        }
        double middling = equal ? 0 : middling(clock);
        List<Double> widths = IntStream.range(0, map.steps().size())
                .mapToObj(step -> equal ? 1.0 : width(hours, step, middling)).toList();
        return new ClockAxis(hours, widths, gaps(clock), overlaps, ContactWindows.of(map));
    }

    private static Map<Integer, Clock.Hours> gaps(Clock clock) {
        Map<Integer, Clock.Hours> gaps = new HashMap<>();
        for (Clock.Hours gap : clock.gaps()) {
            clock.hours().stream()
                    .filter(own -> own.step() > gap.step() && own.start() == gap.end())
                    .limit(1).forEach(next -> gaps.put(next.step(), gap));
        }
        return gaps;
    }

    /**
     * How wide a step stands.
     *
     * @param step place of the step
     * @return its width, where an ordinary column is 1
     */
    double width(int step) {
        return widths.isEmpty() ? 1 : widths.get(step);
    }

    /**
     * Whether there is an axis to draw.
     *
     * @return false where no time is known or wanted
     */
    public boolean known() {
        return !hours.isEmpty();
    }

    /**
     * When a step takes place among those at which we best meet the persona.
     *
     * @param step place of the step
     * @return 1 for the best window, 2 for the next, or nothing if it is none
     */
    public OptionalInt window(int step) {
        List<Clock.Hours> all = windows.windows();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).step() == step).map(i -> i + 1).findFirst();
    }

    private static double width(Map<Integer, Clock.Hours> hours, int step, double middling) {
        if (!hours.containsKey(step)) {
            return 1;
        }
        double width = hours.get(step).minutes() / middling;
        return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)) * TENTH) / TENTH;
    }

    private static double middling(Clock clock) {
        int[] minutes = clock.hours().stream().mapToInt(Clock.Hours::minutes).sorted().toArray();
        return Math.max(1, minutes[minutes.length / 2]);
    }
}
