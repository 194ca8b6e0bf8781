package org.journeymaps.core.model;

import java.util.List;

/**
 * What a persona feels at a place of the journey, raw on the scale of its lane. A missing value is no value at all, never
 * zero.
 *
 * @param id identity in the map
 * @param at id of the step or, in a lane by stage, of the stage
 * @param persona id of the persona, or empty for the first one
 * @param value the raw value
 * @param basis what it rests on
 * @param evidence ids of the sources
 * @param extras unknown members
 */
public record Value(
        String id, String at, String persona, double value, Basis basis, List<String> evidence, Extras extras) {

    /** Copies the list. */
    public Value {
        evidence = List.copyOf(evidence);
    }
}
