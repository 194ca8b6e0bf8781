package org.journeymaps.core.render.paper;

import java.util.List;

/**
 * What a static form says under one heading.
 *
 * @param title the heading
 * @param items one list of lines for each thing said, such as a card; never empty
 */
record Entry(String title, List<List<Line>> items) {

    Entry {
        items = items.stream().map(List::copyOf).toList();
    }

    /** An entry that says one thing. */
    static Entry of(String title, Line... lines) {
        return new Entry(title, List.of(List.of(lines)));
    }
}
