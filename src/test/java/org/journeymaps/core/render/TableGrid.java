package org.journeymaps.core.render;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Tells whether the cells of a table cover its columns, each place once: spans that do not fit shift all that follows. */
public final class TableGrid {

    private TableGrid() {}

    public static void check(Element table) {
        int columns = Drawn.elements(table, "col").size();
        for (String group : List.of("thead", "tbody")) {
            Drawn.elements(table, group).forEach(rows -> checkGroup(rows, columns));
        }
    }

    private static void checkGroup(Element group, int columns) {
        int[] open = new int[columns];
        for (Element row : Drawn.elements(group, "tr")) {
            int column = 0;
            for (Element cell : cells(row)) {
                while (column < columns && open[column] > 0) {
                    column++;
                }
                for (int last = column + number(cell, "colspan"); column < last; column++) {
                    assertEquals("a cell reaches into another: " + cell.getTextContent(), 0, open[column]);
                    open[column] = number(cell, "rowspan");
                }
            }
            for (int i = 0; i < columns; i++) {
                assertEquals("a column without a cell in the row " + row.getTextContent(), true, open[i] > 0);
                open[i]--;
            }
        }
        assertArrayEquals("a cell reaches out of its group", new int[columns], open);
    }

    private static List<Element> cells(Element row) {
        return IntStream.range(0, row.getChildNodes().getLength())
                .mapToObj(i -> (Element) row.getChildNodes().item(i)).toList();
    }

    private static int number(Element cell, String attribute) {
        return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
    }
}
