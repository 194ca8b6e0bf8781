package org.journeymaps.core.model;

import java.util.List;

/**
 * What a persona says or thinks; drawn beside the emotion curve where there is room, without quotation marks in the text.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text the words
 * @param persona id of the persona, or empty for the first one
 * @param evidence ids of the sources
 * @param extras unknown members
 */
public record Quote(
        String id,
        List<String> at,
        String text,
        String persona,
        List<String> evidence,
        Extras extras) implements Card {

    /** Copies the lists. */
    public Quote {
        at = List.copyOf(at);
        evidence = List.copyOf(evidence);
    }
}
