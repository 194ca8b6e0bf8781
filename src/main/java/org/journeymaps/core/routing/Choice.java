package org.journeymaps.core.routing;

/**
 * Something chosen from a list that Jira gives: a project, issue type, component, person or priority.
 *
 * <p>Example: {@code new Choice("CARE", "Customer care")} for a project, {@code new Choice("10200", "Billing")} for a component.
 *
 * @param id what Jira is told: the key of a project, the name of a person, the id of anything else; empty if nothing is chosen
 * @param name what people call it, as it was when it was chosen
 */
public record Choice(String id, String name) {

    /** Nothing is chosen. */
    public static final Choice NONE = new Choice("", "");

    /**
     * Whether something is chosen.
     *
     * @return false for {@link #NONE}
     */
    public boolean present() {
        return !id.isEmpty();
    }
}
