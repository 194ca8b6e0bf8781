package org.journeymaps.core.model;

/** The question a map answers, after the types of map that the field tells apart. */
public enum MapType implements Code {

    /** How is it now? The default. */
    CURRENT_STATE,

    /** What should it be? */
    FUTURE_STATE,

    /** When and where is the persona met? */
    DAY_IN_THE_LIFE,

    /** How is the service made? */
    SERVICE_BLUEPRINT,

    /** What brings the persona back? */
    CIRCULAR,

    /** What is in the persona's head? */
    EMPATHY_MAP;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
