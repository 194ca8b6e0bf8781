package org.journeymaps.core.model;

/** What an issue has to do with the item of the map that names it. */
public enum Relation implements Code {

    /** Once the issue is done, the pain is gone or the idea is real. */
    FIXED_BY,

    /** The pain showed while somebody worked on the issue. */
    FOUND_IN,

    /** The issue supplies what nobody supplies yet. */
    CLOSES_GAP;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
