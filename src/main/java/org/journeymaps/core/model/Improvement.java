package org.journeymaps.core.model;

import java.util.List;

/**
 * A solution or an opportunity, as its lane says.
 *
 * @param id identity in the map
 * @param at where it stands
 * @param text what to do
 * @param answers ids of the pain points it answers
 * @param department key of the department that owns it, or empty
 * @param issues issues about it
 * @param extras unknown members
 */
public record Improvement(
        String id,
        List<String> at,
        String text,
        List<String> answers,
        String department,
        List<IssueLink> issues,
        Extras extras) implements Item {

    /** Copies the lists. */
    public Improvement {
        at = List.copyOf(at);
        answers = List.copyOf(answers);
        issues = List.copyOf(issues);
    }

    @Override
    public Improvement withIssues(List<IssueLink> others) {
        return new Improvement(id, at, text, answers, department, others, extras);
    }
}
