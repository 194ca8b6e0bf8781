package org.journeymaps.core.model;

import java.util.List;

/**
 * One thing the persona does; a column of the map.
 *
 * @param id identity in the map
 * @param action what the persona does
 * @param flags marks that single the step out
 * @param extras unknown members
 */
public record Step(String id, String action, List<StepFlag> flags, Extras extras) {

    /** Copies the flags. */
    public Step {
        flags = List.copyOf(flags);
    }
}
