package org.journeymaps.core.model;

import java.util.List;

/**
 * A plain card: a text, a person met, a place, what is said, thought, done or felt.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text what it says
 * @param evidence ids of the sources
 * @param extras unknown members
 */
public record Note(String id, List<String> at, String text, List<String> evidence, Extras extras) implements Card {

    /** Copies the lists. */
    public Note {
        at = List.copyOf(at);
        evidence = List.copyOf(evidence);
    }
}
