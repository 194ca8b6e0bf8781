package org.journeymaps.core.render;

import java.io.Serial;

/**
 * A drawing that would be longer than any page can bear. The limits of the format bound what a map holds, but not how often a
 * form says it: a card of 10,000 characters at every other one of 500 steps is said 250 times.
 *
 * <p>Example: of a map with 5,000 cards in 500 steps, the longest form has 3 million characters; the limit is
 * {@value #CHARACTERS}.
 */
public final class TooMuchToDrawException extends RuntimeException {

    /** The most characters that a drawing may have, markup included. */
    public static final int CHARACTERS = 16_000_000;

    @Serial
    private static final long serialVersionUID = 1L;

    /** Without words; who draws says what to do. */
    public TooMuchToDrawException() {
        super("more than " + CHARACTERS + " characters to draw");
    }
}
