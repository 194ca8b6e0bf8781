package org.journeymaps.core.model;

/** Whose touchpoint it is. */
public enum Ownership implements Code {

    /** Ours; it wants a department. */
    OWN,

    /** A partner's, acting for us. */
    PARTNER,

    /** Somebody else's; never counted as lacking a department. */
    EXTERNAL;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
