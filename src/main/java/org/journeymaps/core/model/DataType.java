package org.journeymaps.core.model;

/** What a source can tell. */
public enum DataType implements Code {

    /** Not told; the type of the source says it where it is a known one. */
    UNSTATED,

    /** Why: words, observations. */
    QUALITATIVE,

    /** What and how much: numbers. */
    QUANTITATIVE;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
