package org.journeymaps.core.render;

import java.util.List;

/**
 * Something that a map amounts to, in words.
 *
 * @param title what it is about
 * @param lines what is found, plain text
 */
record Finding(String title, List<String> lines) {

    Finding {
        lines = List.copyOf(lines);
    }
}
