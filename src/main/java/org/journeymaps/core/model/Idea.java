package org.journeymaps.core.model;

import java.util.List;

/**
 * Something that could be tried, with the votes it has.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text the idea
 * @param votes how many like it
 * @param department key of the department that it is meant for, or empty
 * @param extras unknown members
 */
public record Idea(
        String id,
        List<String> at,
        String text,
        int votes,
        String department,
        Extras extras) implements Card {

    /** Copies the list. */
    public Idea {
        at = List.copyOf(at);
    }
}
