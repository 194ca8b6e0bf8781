package org.journeymaps.core.model;

/** How much of the relationship a map covers. */
public enum Scope implements Code {

    /** Not said; the default. */
    UNSTATED,

    /** From the first need to the last contact. */
    END_TO_END,

    /** One part of the journey, in depth. */
    NARROW;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
