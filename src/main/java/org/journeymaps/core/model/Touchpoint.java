package org.journeymaps.core.model;

import java.util.List;

/**
 * A contact between the persona and a company, ours or another.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text its name
 * @param channel the way it is made
 * @param direction who speaks to whom
 * @param ownership whose it is
 * @param department key of the department that answers for it, or empty
 * @param extras unknown members
 */
public record Touchpoint(
        String id,
        List<String> at,
        String text,
        Channel channel,
        Direction direction,
        Ownership ownership,
        String department,
        Extras extras) implements Card {

    /** Copies the lists. */
    public Touchpoint {
        at = List.copyOf(at);
    }
}
