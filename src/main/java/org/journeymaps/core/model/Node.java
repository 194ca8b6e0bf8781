package org.journeymaps.core.model;

import java.util.List;

/**
 * Work, a thing or a system behind a step: a cell of a band of a service blueprint.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text what it is
 * @param ownership whose it is
 * @param department key of the department that answers for it, or empty
 * @param flags marks, such as that the service may fail here
 * @param extras unknown members
 */
public record Node(
        String id,
        List<String> at,
        String text,
        Ownership ownership,
        String department,
        List<StepFlag> flags,
        Extras extras) implements Card {

    /** Copies the lists. */
    public Node {
        at = List.copyOf(at);
        flags = List.copyOf(flags);
    }
}
