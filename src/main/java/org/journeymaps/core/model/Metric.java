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
 * @param start reading at the beginning, from which progress is counted; that of now when not given
 * @param now the reading now
 * @param target the reading wanted
 * @param trend a sentence on the change, or empty
 * @param department key of the department that owns it, or empty
 * @param extras unknown members
 */
public record Metric(
        String id,
        List<String> at,
        String text,
        String name,
        String unit,
        Reading start,
        Reading now,
        Reading target,
        String trend,
        String department,
        Extras extras) implements Card {

    /** Copies the lists. */
    public Metric {
        at = List.copyOf(at);
    }
}
