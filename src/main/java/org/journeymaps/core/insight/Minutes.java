package org.journeymaps.core.insight;

import java.util.OptionalInt;
import org.journeymaps.core.model.DayTime;
import org.journeymaps.core.model.Step;

/**
 * How long something takes.
 *
 * <p>Example: a visit of 52 minutes, 18 of which are spent waiting, is {@code new Minutes(34, 18)}.
 *
 * @param active minutes in which the persona does something
 * @param waiting minutes in which the persona waits
 */
public record Minutes(long active, long waiting) {

    /** No time, or none that is known. */
    public static final Minutes NONE = new Minutes(0, 0);

    /**
     * The time of a step: its active and its waiting minutes, or, where it says neither, the time from its start to its end.
     *
     * @param step the step
     * @return its time, {@link #NONE} if it says nothing of it
     */
    public static Minutes of(Step step) {
        if (step.activeMinutes() > 0 || step.waitMinutes() > 0) {
            return new Minutes(step.activeMinutes(), step.waitMinutes());
        }
        OptionalInt start = DayTime.minutes(step.start());
        OptionalInt end = DayTime.minutes(step.end());
        return start.isPresent() && end.isPresent()
                ? new Minutes(DayTime.span(start.getAsInt(), end.getAsInt()), 0)
                : NONE;
    }

    /**
     * All minutes.
     *
     * @return active and waiting minutes together
     */
    public long total() {
        return active + waiting;
    }

    Minutes plus(Minutes other) {
        return new Minutes(active + other.active, waiting + other.waiting);
    }
}
