package org.journeymaps.app.start;

import org.journeymaps.core.model.Code;

/** Under which heading something to start from is offered. */
public enum Group implements Code {

    /** Templates for any journey. */
    BASICS,

    /** Templates for a line of business. */
    INDUSTRIES,

    /** Templates of another shape than stages from left to right with lanes below: blueprint, day, loop. */
    SHAPES,

    /** Maps with content, to look at and to play with. */
    EXAMPLES;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
