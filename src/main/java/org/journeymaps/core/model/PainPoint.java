package org.journeymaps.core.model;

import java.util.List;

/**
 * What hurts, rated in three ways, each from 1 to 5, or 0 when it is not rated.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text what hurts
 * @param severity how much
 * @param frequency how often
 * @param reach how many customers
 * @param department key of the department that owns it, or empty
 * @param evidence ids of the sources
 * @param issues issues about it
 * @param extras unknown members
 */
public record PainPoint(
        String id,
        List<String> at,
        String text,
        int severity,
        int frequency,
        int reach,
        String department,
        List<String> evidence,
        List<IssueLink> issues,
        Extras extras) implements Item {

    /** Copies the lists. */
    public PainPoint {
        at = List.copyOf(at);
        evidence = List.copyOf(evidence);
        issues = List.copyOf(issues);
    }

    @Override
    public PainPoint withIssues(List<IssueLink> others) {
        return new PainPoint(id, at, text, severity, frequency, reach, department, evidence, others, extras);
    }
}
