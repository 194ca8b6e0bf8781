package org.journeymaps.core.model;

/** What the steps are weighed by in the mean of a curve. */
public enum Weight implements Code {

    /** Each counts the same. */
    NONE,

    /** How long the step takes. */
    MINUTES,

    /** How many customers take it, as the funnel says. */
    VOLUME,

    /** How much it matters. */
    IMPORTANCE;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
