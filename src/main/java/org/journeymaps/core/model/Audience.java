package org.journeymaps.core.model;

/** Whose feelings a lane of values holds. */
public enum Audience implements Code {

    /** Those of the customer; they alone count for the journey. */
    CUSTOMER,

    /** Those of staff. */
    STAFF;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
