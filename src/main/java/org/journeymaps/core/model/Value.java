package org.journeymaps.core.model;

import java.util.List;

/**
 * What a persona feels at a place of the journey, raw on the scale of its lane; in a funnel, how many customers come as far. A
 * missing value is no value at all, never zero.
 *
 * @param id identity in the map
 * @param at id of the step or touchpoint or, in a lane by stage, of the stage; empty in a lane over the whole map
 * @param persona id of the persona, or empty for the first one
 * @param value the raw value
 * @param label the name that the rater gave the feeling, or empty
 * @param basis what it rests on
 * @param rater who gave it, or empty
 * @param date ISO 8601 date on which it was given, or empty
 * @param evidence ids of the sources
 * @param extras unknown members
 */
public record Value(
        String id,
        String at,
        String persona,
        double value,
        String label,
        Basis basis,
        String rater,
        String date,
        List<String> evidence,
        Extras extras) {

    /** Copies the list. */
    public Value {
        evidence = List.copyOf(evidence);
    }
}
