package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.model.Span;

/**
 * The columns of one table of the journey.
 *
 * @param columns the columns
 * @param first whether they begin with the first column of a stage
 */
record PdfColumns(List<Column> columns, boolean first) {

    /**
     * Neighbouring columns that share a cell.
     *
     * @param place step or stage that the cell stands for, from 0; -1 where a stage has no step
     * @param extent how the cell stands in its row
     */
    record Group(int place, StaticTable.Place extent) {}

    PdfColumns {
        columns = List.copyOf(columns);
    }

    static PdfColumns of(List<Column> all, TableSplit table) {
        boolean first = table.from() == 0 || all.get(table.from()).stage() != all.get(table.from() - 1).stage();
        return new PdfColumns(all.subList(table.from(), table.to()), first);
    }

    /** The cells of a lane. */
    List<Group> groups(Span span) {
        List<Group> groups = new ArrayList<>();
        int to;
        for (int from = 0; from < columns.size(); from = to) {
            to = span == Span.STAGE ? stageEnd(from) : from + 1;
            boolean edge = from > 0 && columns.get(from).stage() != columns.get(from - 1).stage();
            groups.add(new Group(place(span, columns.get(from)), new StaticTable.Place(to - from, edge)));
        }
        return groups;
    }

    private static int place(Span span, Column column) {
        return span == Span.STAGE ? column.stage() : column.number() - 1;
    }

    private int stageEnd(int from) {
        int to = from;
        while (to < columns.size() && columns.get(to).stage() == columns.get(from).stage()) {
            to++;
        }
        return to;
    }
}
