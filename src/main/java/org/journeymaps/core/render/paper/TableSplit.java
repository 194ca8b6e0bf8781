package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns of a map stand together in one table where the page is too narrow for all.
 *
 * <p>There are as few tables as can be. Each ends with a stage where the tables after it still hold the rest, so that a
 * stage is torn apart no more often than needed; where none does, the columns left are shared out evenly.
 *
 * @param from first column, from 0
 * @param to column after the last
 */
record TableSplit(int from, int to) {

    /**
     * Shares out columns.
     *
     * @param stages number of the stage of each column, ascending
     * @param most most columns that a table may have
     * @return the tables in order; none for no column
     */
    static List<TableSplit> of(List<Integer> stages, int most) {
        List<TableSplit> tables = new ArrayList<>();
        int from = 0;
        for (int left = tables(stages.size(), most); left > 0; left--) {
            int to = end(stages, from, left, most);
            tables.add(new TableSplit(from, to));
            from = to;
        }
        return tables;
    }

    private static int end(List<Integer> stages, int from, int left, int most) {
        int size = stages.size();
        int least = Math.max(from + 1, size - most * (left - 1));
        for (int to = Math.min(size, from + most); to >= least; to--) {
            if (to == size || !stages.get(to).equals(stages.get(to - 1))) {
                return to;
            }
        }
        return from + tables(size - from, left);
    }

    private static int tables(int columns, int most) {
        return (columns + most - 1) / most;
    }
}
