package org.journeymaps.core.routing;

import java.util.Locale;

/**
 * Who gets the issues of a department.
 *
 * @param rule how that is decided
 * @param who the component whose lead gets them, or the person; {@link Choice#NONE} for the other rules
 */
public record Assignment(Rule rule, Choice who) {

    /** How it is decided who gets an issue. */
    public enum Rule {

        /** The issue is filed under a component, and Jira assigns it to the lead of that component. */
        COMPONENT_LEAD,

        /** A named person. */
        PERSON,

        /** Whoever Jira's project says. */
        PROJECT_DEFAULT,

        /** Nobody; the department deals it out itself. */
        UNASSIGNED;

        /**
         * The stable name of the rule.
         *
         * @return a name such as {@code component-lead}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
