package org.journeymaps.core.model;

/** Who speaks to whom at a touchpoint. */
public enum Direction implements Code {

    /** To the customer. */
    IN,

    /** From the customer to us. */
    OUT,

    /** Both ways. */
    TWO,

    /** A third party, word of mouth included. */
    THIRD;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
