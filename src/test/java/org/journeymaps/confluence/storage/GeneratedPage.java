package org.journeymaps.confluence.storage;

import java.util.List;

/**
 * A storage text with maps in random surroundings, and what is known of them from making it.
 *
 * @param storage the storage text
 * @param maps the maps in the order of the text
 */
record GeneratedPage(String storage, List<Known> maps) {

    /**
     * What is known of a map.
     *
     * @param macroId its {@code ac:macro-id}, or empty
     * @param heading the heading above it
     * @param depth how many macros it stands in
     * @param form how its body stands there
     * @param body decoded text of the body
     * @param from offset from which the text may change with the body
     * @param to offset up to which it may
     */
    record Known(String macroId, String heading, int depth, BodyForm form, String body, int from, int to) {}
}
