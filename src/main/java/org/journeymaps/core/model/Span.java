package org.journeymaps.core.model;

/** What one cell of a lane covers. */
public enum Span implements Code {

    /** A step. */
    STEP,

    /** A stage, all its steps together. */
    STAGE,

    /** The whole map; the cards name no place. */
    MAP;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
