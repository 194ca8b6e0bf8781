package org.journeymaps.core.render;

import java.util.Arrays;
import java.util.Optional;

/**
 * A way to draw a map on screen. All of them show the same map whole: what one of them says, the others say too.
 *
 * <p>Example: the macro's parameter {@code view=timeline}. Exports always show the table.
 */
public enum View {

    /** The table of stages, steps and lanes with the curve, and what the type of the map adds to it; the default. */
    MAP("map"),

    /** The steps one below the other along a line, stage by stage; made for narrow screens and for reading through. */
    TIMELINE("timeline"),

    /** The steps as boxes and the ways between them as arrows, with branches, loops and stops. */
    FLOW("flow"),

    /** Everything as sticky notes on a board, one column for each stage. */
    NOTES("notes");

    private final String code;

    View(String code) {
        this.code = code;
    }

    /**
     * The word for it in the macro's parameter and in the names of files.
     *
     * @return a lower-case word
     */
    public String code() {
        return code;
    }

    /**
     * The view that a word stands for.
     *
     * @param code the word
     * @return the view, or nothing for any other word
     */
    public static Optional<View> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
    }
}
