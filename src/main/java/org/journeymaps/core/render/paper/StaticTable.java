package org.journeymaps.core.render.paper;

import java.util.List;
import java.util.Locale;
import org.journeymaps.core.render.markup.HtmlWriter;

/**
 * Writes a table that needs no style sheet: what it looks like stands on its elements, in the terms of CSS 2.1 and of the
 * table attributes that Word and mail readers know.
 *
 * <p>It names no font: an export uses the font that the administrator installed for the languages of the site.
 */
final class StaticTable {

    private static final String BORDER = "border:0.75pt solid #b3b9c4;";
    private static final String CELL = BORDER + "padding:2pt 3pt;vertical-align:top;";
    private static final String TITLE = CELL + "font-weight:bold;background-color:#f1f2f4;";
    private static final String HEAD = CELL + "font-weight:bold;background-color:#dcdfe4;";
    private static final String EDGE = "border-left:1.5pt solid #8590a2;";
    private static final String KEPT = "page-break-inside:avoid;";
    private static final String BETWEEN = "margin-top:4pt;";

    /** A table whose lines are shared by its cells reaches half a line beyond its width; a page would cut that off. */
    private static final double FULL = 99.5;
    private static final String MARGIN = "margin:6pt 0.5pt;";

    /** Cells of a row that begins on the left of a stage have a stronger line there. */
    record Place(int columns, boolean edge) {

        static final Place ONE = new Place(1, false);

        static Place over(int columns) {
            return new Place(columns, false);
        }

        private String style() {
            return edge ? EDGE : "";
        }
    }

    private final HtmlWriter html;
    private final String aligned;

    /**
     * A table yet to be opened.
     *
     * @param html the writer
     * @param rightToLeft whether lines begin on the right
     */
    StaticTable(HtmlWriter html, boolean rightToLeft) {
        this.html = html;
        this.aligned = rightToLeft ? "text-align:right;" : "text-align:left;";
    }

    /**
     * Opens the table.
     *
     * @param width its width in per cent of the page
     * @param columns widths of its columns, in any unit
     * @param repeat whether its head is repeated on each page that it reaches into
     */
    StaticTable start(double width, List<Double> columns, boolean repeat) {
        String full = percent(width * FULL / 100);
        html.start("table").attribute("width", full).attribute("border", 0)
                .attribute("cellspacing", 0).attribute("cellpadding", 0)
                .attribute("style", "width:" + full + ";table-layout:fixed;border-collapse:collapse;" + MARGIN + BORDER + KEPT
                        + (repeat ? "-fs-table-paginate:paginate;" : ""));
        double all = columns.stream().mapToDouble(column -> column).sum();
        html.start("colgroup");
        columns.forEach(column -> html.start("col").attribute("width", percent(100 * column / all)).end());
        html.end();
        return this;
    }

    /** Opens a group of rows, {@code thead} or {@code tbody}, kept on one page where it fits on one. */
    StaticTable group(String name) {
        html.start(name).attribute("style", KEPT);
        return this;
    }

    /** Opens a row, kept on one page where it fits on one. */
    StaticTable row() {
        html.start("tr").attribute("style", KEPT);
        return this;
    }

    /** Closes the row, the group or the table that is open. */
    StaticTable end() {
        html.end();
        return this;
    }

    /** Writes what stands above columns. */
    StaticTable head(Place place, List<Line> lines) {
        open("th", HEAD, place).attribute("scope", place.columns() > 1 ? "colgroup" : "col");
        return close(List.of(lines));
    }

    /** Writes a step above its column. */
    StaticTable step(Place place, List<Line> lines) {
        open("th", CELL, place).attribute("scope", "col");
        return close(List.of(lines));
    }

    /** Writes what stands before rows. */
    StaticTable title(Place place, int rows, List<Line> lines) {
        open("th", TITLE, place).attribute("scope", rows > 1 ? "rowgroup" : "row");
        rows(rows);
        return close(List.of(lines));
    }

    /** Writes a cell. */
    StaticTable cell(Place place, List<List<Line>> items) {
        open("td", CELL, place);
        return close(items);
    }

    /** Writes a cell with a style of its own over that of all cells. */
    StaticTable cell(Place place, int rows, String style, List<Line> lines) {
        open("td", CELL + style, place);
        rows(rows);
        return close(List.of(lines));
    }

    /** Writes a cell whose text stands in a box. */
    StaticTable box(Place place, int rows, String text) {
        open("td", CELL + "padding:1pt 6pt;vertical-align:middle;", place);
        rows(rows);
        html.start("div").attribute("style", "border:1pt solid #172b4d;text-align:center;font-weight:bold;");
        html.text(text).end();
        return end();
    }

    private HtmlWriter open(String name, String style, Place place) {
        html.start(name).attribute("style", aligned + style + place.style());
        if (place.columns() > 1) {
            html.attribute("colspan", place.columns());
        }
        return html;
    }

    private void rows(int rows) {
        if (rows > 1) {
            html.attribute("rowspan", rows);
        }
    }

    private StaticTable close(List<List<Line>> items) {
        boolean first = true;
        for (List<Line> lines : items) {
            new StaticText(html).lines(lines, first ? "" : BETWEEN);
            first = false;
        }
        return end();
    }

    private static String percent(double width) {
        return String.format(Locale.ROOT, "%.2f%%", width);
    }
}
