package org.journeymaps.core.model;

/**
 * Where the journey goes on other than to the next step: an alternative, a loop back, or a stop.
 *
 * @param to id of the step that follows, or empty where the journey stops
 * @param when under what condition, or empty
 * @param share how many go this way in per cent, or 0 when not given
 * @param text what happens then, or empty
 * @param value what the persona feels then, on the scale of the first curve
 * @param extras unknown members
 */
public record Branch(String to, String when, double share, String text, Reading value, Extras extras) {

    /**
     * Whether the journey ends here.
     *
     * @return true if no step follows
     */
    public boolean stops() {
        return to.isEmpty();
    }
}
