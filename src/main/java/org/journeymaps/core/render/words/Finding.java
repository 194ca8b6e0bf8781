package org.journeymaps.core.render.words;

import java.util.List;

/**
 * Something that a map amounts to, in words.
 *
 * @param title what it is about
 * @param lines what is found, plain text
 */
public record Finding(String title, List<String> lines) {

    /** Copies the lines. */
    public Finding {
        lines = List.copyOf(lines);
    }
}
