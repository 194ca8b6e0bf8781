package org.journeymaps.core.check;

import java.util.List;

/**
 * Something in a map that its author can mend. The map is drawn all the same.
 *
 * <p>Example: {@code new Problem("journey-maps.problem.no-pain-point", List.of("p9"), "$.lanes[4].cards[0].answers[0]",
 * true)}.
 *
 * @param key message key
 * @param arguments arguments of the message, to be shown as text
 * @param path place in the stored text, such as {@code $.lanes[2]}
 * @param blocksWriting whether the app must not write this map until it is mended: with an id given twice or a reference
 *     that leads nowhere, a change could land in the wrong place
 */
public record Problem(String key, List<String> arguments, String path, boolean blocksWriting) {

    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
