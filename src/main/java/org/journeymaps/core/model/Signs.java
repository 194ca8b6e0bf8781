package org.journeymaps.core.model;

/** What a value is drawn as. */
public enum Signs implements Code {

    /** Triangle up, diamond, triangle down. */
    PLAIN,

    /** Stars. */
    STARS,

    /** Faces. */
    FACES,

    /** A thumb up or down. */
    THUMBS;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
