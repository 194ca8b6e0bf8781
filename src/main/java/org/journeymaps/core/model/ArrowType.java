package org.journeymaps.core.model;

/** How two cells of a service blueprint hang together. */
public enum ArrowType implements Code {

    /** The first depends on the second; one head. */
    DEPENDS_ON,

    /** The two agree with each other; two heads. */
    AGREEMENT;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
