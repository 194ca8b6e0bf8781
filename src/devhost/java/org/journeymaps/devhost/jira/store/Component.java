package org.journeymaps.devhost.jira.store;

/**
 * A part of a project that somebody answers for.
 *
 * @param lead name of who answers for it, or empty
 * @param assignee to whom its issues go
 */
public record Component(String id, String name, String lead, Assignee assignee, boolean archived, boolean deleted) {

    /** To whom new issues go; the types of jira.md 11. */
    public enum Assignee {

        /** To whom the project says. */
        PROJECT_DEFAULT,

        /** To the lead of the component. */
        COMPONENT_LEAD,

        /** To the lead of the project. */
        PROJECT_LEAD,

        /** To nobody. */
        UNASSIGNED
    }

    /** The same with another way to assign. */
    public Component assigning(Assignee other) {
        return new Component(id, name, lead, other, archived, deleted);
    }

    /** The same with another lead. */
    public Component led(String other) {
        return new Component(id, name, other, assignee, archived, deleted);
    }

    /** The same, out of use. */
    public Component archive() {
        return new Component(id, name, lead, assignee, true, deleted);
    }
}
