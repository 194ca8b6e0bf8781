package org.journeymaps.core.model;

import java.util.List;

/**
 * A part of the journey, holding its steps in order.
 *
 * @param id identity in the map
 * @param name name, such as "Compare"
 * @param description what happens in it
 * @param department key of the department that answers for the stage, or empty
 * @param steps its steps; a stage may have none yet
 * @param extras unknown members
 */
public record Stage(String id, String name, String description, String department, List<Step> steps, Extras extras) {

    /** Copies the steps. */
    public Stage {
        steps = List.copyOf(steps);
    }
}
