package org.journeymaps.core.model;

import java.util.List;

/**
 * A contact between the persona and a company, ours or another.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text its name
 * @param channel the way it is made
 * @param network name of the social network or messenger, or empty
 * @param direction who speaks to whom
 * @param ownership whose it is
 * @param department key of the department that answers for it, or empty
 * @param person who in particular answers for it, or empty
 * @param importance how much it matters to the customer, from 1 to 5, or 0 when it is not rated
 * @param cost what one contact costs, in the currency of the team
 * @param volume contacts in the period that the team counts by
 * @param extras unknown members
 */
public record Touchpoint(
        String id,
        List<String> at,
        String text,
        Channel channel,
        String network,
        Direction direction,
        Ownership ownership,
        String department,
        String person,
        int importance,
        Reading cost,
        Reading volume,
        Extras extras) implements Card {

    /** Copies the list. */
    public Touchpoint {
        at = List.copyOf(at);
    }
}
