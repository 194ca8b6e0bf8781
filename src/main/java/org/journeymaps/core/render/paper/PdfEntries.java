package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.paper.StaticTable.Place;

/** What a map says outside its journey, side by side in the width of a page. */
final class PdfEntries {

    private static final double TITLE = 17;
    private static final double HALF_TITLE = 13;
    private static final int ABREAST = 3;
    private static final int GRID = 6;

    private final StaticMap map;
    private final HtmlWriter html;

    PdfEntries(StaticMap map, HtmlWriter html) {
        this.map = map;
        this.html = html;
    }

    /** Writes entries two in a row. */
    void brief(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        double half = 50 - HALF_TITLE;
        StaticTable table = map.table(html).start(100, List.of(HALF_TITLE, half, HALF_TITLE, half), false);
        table.group("tbody");
        for (int i = 0; i < entries.size(); i += 2) {
            boolean last = i + 1 == entries.size();
            table.row();
            entry(table, entries.get(i), last ? Place.over(ABREAST) : Place.ONE);
            if (!last) {
                entry(table, entries.get(i + 1), Place.ONE);
            }
            table.end();
        }
        table.end().end();
    }

    /** Writes entries one below the other, the items of each three in a row; under a heading unless it is empty. */
    void section(String heading, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<Double> columns = new ArrayList<>(List.of(TITLE));
        columns.addAll(Collections.nCopies(GRID, (100 - TITLE) / GRID));
        StaticTable table = map.table(html).start(100, columns, !heading.isEmpty());
        if (!heading.isEmpty()) {
            table.group("thead").row().head(Place.over(1 + GRID), List.of(Line.strong(heading))).end().end();
        }
        for (Entry entry : entries) {
            table.group("tbody");
            items(table, entry);
            table.end();
        }
        table.end();
    }

    private void entry(StaticTable table, Entry entry, Place place) {
        table.title(Place.ONE, 1, List.of(Line.strong(entry.title()))).cell(place, entry.items());
    }

    private void items(StaticTable table, Entry entry) {
        int abreast = Math.min(ABREAST, entry.items().size());
        int rows = (entry.items().size() + abreast - 1) / abreast;
        for (int row = 0; row < rows; row++) {
            table.row();
            if (row == 0) {
                table.title(Place.ONE, rows, List.of(Line.strong(entry.title())));
            }
            for (int i = row * abreast; i < (row + 1) * abreast; i++) {
                table.cell(Place.over(GRID / abreast), i < entry.items().size() ? List.of(entry.items().get(i)) : List.of());
            }
            table.end();
        }
    }
}
