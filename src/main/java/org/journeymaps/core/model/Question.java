package org.journeymaps.core.model;

import java.util.List;

/**
 * What a customer wants to know, and where the customer looks for it.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text the question or the words searched for
 * @param source where the customer looks, such as "search engine", or empty
 * @param topic what it is about, or empty
 * @param evidence ids of the sources
 * @param extras unknown members
 */
public record Question(
        String id,
        List<String> at,
        String text,
        String source,
        String topic,
        List<String> evidence,
        Extras extras) implements Card {

    /** Copies the lists. */
    public Question {
        at = List.copyOf(at);
        evidence = List.copyOf(evidence);
    }
}
