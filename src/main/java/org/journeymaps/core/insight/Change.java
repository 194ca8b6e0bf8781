package org.journeymaps.core.insight;

import org.journeymaps.core.model.Code;

/** What becomes of a step between the current map and the one wanted. Source: reference on journeys, section 2. */
public enum Change implements Code {

    /** It stays as it is. */
    KEEP,

    /** It stays, and something else is done in it. */
    CHANGE,

    /** It is new. */
    NEW,

    /** It is left out. */
    DROP;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
