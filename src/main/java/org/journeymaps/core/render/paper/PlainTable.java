package org.journeymaps.core.render.paper;

import java.util.List;
import org.journeymaps.core.render.paper.StaticTable.Place;

/** A table of headings and what is said under them, in two columns. */
final class PlainTable {

    private static final List<Double> COLUMNS = List.of(25.0, 75.0);
    private static final Place ALL = Place.over(COLUMNS.size());

    private final StaticTable table;

    PlainTable(StaticTable table) {
        this.table = table;
    }

    /** Opens the table; a heading without lines is left out. */
    PlainTable start(List<Line> heading) {
        table.start(100, COLUMNS, false);
        if (!heading.isEmpty()) {
            table.group("thead").row().head(ALL, heading).end().end();
        }
        table.group("tbody");
        return this;
    }

    /** Writes a heading for the rows below it. */
    PlainTable head(List<Line> lines) {
        table.row().title(ALL, 1, lines).end();
        return this;
    }

    /** Writes what is said under a title, unless it is nothing. */
    PlainTable row(Entry entry) {
        if (!entry.items().isEmpty()) {
            table.row().title(Place.ONE, 1, List.of(Line.strong(entry.title()))).cell(Place.ONE, entry.items()).end();
        }
        return this;
    }

    /** Writes a line of text between rows. */
    PlainTable line(List<Line> lines) {
        table.row().cell(ALL, List.of(lines)).end();
        return this;
    }

    void end() {
        table.end().end();
    }
}
