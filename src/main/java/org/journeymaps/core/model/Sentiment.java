package org.journeymaps.core.model;

import java.util.List;

/**
 * How posts, reviews or answers are divided at a place of the journey.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text a remark, or empty
 * @param positive share of good ones in per cent
 * @param neutral share of neither in per cent
 * @param negative share of bad ones in per cent
 * @param n how many were read, or 0 when not given
 * @param evidence ids of the sources
 * @param extras unknown members
 */
public record Sentiment(
        String id,
        List<String> at,
        String text,
        double positive,
        double neutral,
        double negative,
        int n,
        List<String> evidence,
        Extras extras) implements Card {

    /** Copies the lists. */
    public Sentiment {
        at = List.copyOf(at);
        evidence = List.copyOf(evidence);
    }

    /**
     * The shares as one number. Source: reference on journeys, section 5.
     *
     * <p>Example: 20 % good ones and 50 % bad ones make -0.3.
     *
     * @return (positive - negative) / 100: -1 if all are bad, +1 if all are good; beyond these where the shares are no shares
     */
    public double normal() {
        return (positive - negative) / 100;
    }
}
