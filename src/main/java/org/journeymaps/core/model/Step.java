package org.journeymaps.core.model;

import java.util.List;

/**
 * One thing the persona does; a column of the map.
 *
 * @param id identity in the map
 * @param action what the persona does
 * @param start time of day at which it begins, such as 07:00, or empty
 * @param end time of day at which it ends, or empty; one before the start is that of the next day
 * @param activeMinutes minutes in which the persona does something, or 0 when not given
 * @param waitMinutes minutes in which the persona waits, or 0 when not given
 * @param importance how much the step matters to the persona, from 1 to 5, or 0 when it is not rated
 * @param flags marks that single the step out
 * @param branches where the journey goes from here; none where the next step follows
 * @param extras unknown members
 */
public record Step(
        String id,
        String action,
        String start,
        String end,
        int activeMinutes,
        int waitMinutes,
        int importance,
        List<StepFlag> flags,
        List<Branch> branches,
        Extras extras) {

    /** Copies the lists. */
    public Step {
        flags = List.copyOf(flags);
        branches = List.copyOf(branches);
    }
}
