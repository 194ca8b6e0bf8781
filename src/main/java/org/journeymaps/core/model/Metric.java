package org.journeymaps.core.model;

import java.util.List;

/**
 * A measure with a target, and who owns it.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text the target in a sentence, such as "Shorten calls"
 * @param name what is measured, such as "Average call"
 * @param unit unit of the readings, such as "min", or empty
 * @param period what a reading covers, such as "a month", or empty
 * @param start reading at the beginning, from which progress is counted; that of now when not given
 * @param now the reading now
 * @param target the reading wanted
 * @param trend a sentence on the change, or empty
 * @param history earlier readings and the one now, oldest first
 * @param good the reading from which on the measure is good
 * @param bad the reading from which on it is bad, on the other side of good
 * @param department key of the department that owns it, or empty
 * @param person who in particular owns it, or empty
 * @param evidence ids of the sources
 * @param extras unknown members
 */
public record Metric(
        String id,
        List<String> at,
        String text,
        String name,
        String unit,
        String period,
        Reading start,
        Reading now,
        Reading target,
        String trend,
        List<Double> history,
        Reading good,
        Reading bad,
        String department,
        String person,
        List<String> evidence,
        Extras extras) implements Card {

    /** Copies the lists. */
    public Metric {
        at = List.copyOf(at);
        history = List.copyOf(history);
        evidence = List.copyOf(evidence);
    }
}
