package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.DepartmentsRow;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;

/** Lays out the lanes that say what stands in others: a cell for each step, stage or map; neighbours of one department merge. */
final class DerivedRows {

    private final JourneyMap map;
    private final Grid grid;
    private final List<Column> columns;

    DerivedRows(JourneyMap map, Grid grid) {
        this.map = map;
        this.grid = grid;
        this.columns = grid.columns();
    }

    DerivedRow row(Lane lane) {
        return new DerivedRow(lane, cells(switch (lane.span()) {
            case MAP -> column -> 0;
            case STAGE -> column -> columns.get(column).stage();
            case STEP -> lane.type() == LaneType.DEPARTMENTS ? stretches() : column -> column;
        }));
    }

    /** Steps with the same departments behind them share a number; a column without a step keeps to itself. */
    private Function<Integer, Integer> stretches() {
        List<DepartmentsRow.Stretch> stretches = DepartmentsRow.of(map).stretches();
        int[] numbers = new int[map.steps().size()];
        IntStream.range(0, stretches.size()).forEach(i -> IntStream
                .rangeClosed(stretches.get(i).first(), stretches.get(i).last()).forEach(step -> numbers[step] = i));
        return column -> columns.get(column).number() == 0 ? -1 - column : numbers[columns.get(column).number() - 1];
    }

    private List<DerivedCell> cells(Function<Integer, Integer> group) {
        List<DerivedCell> cells = new ArrayList<>();
        int to;
        for (int from = 0; from < columns.size(); from = to) {
            int shared = group.apply(from);
            to = from + 1;
            while (to < columns.size() && group.apply(to) == shared) {
                to++;
            }
            List<Integer> steps = columns.subList(from, to).stream()
                    .filter(column -> column.number() > 0).map(column -> column.number() - 1).toList();
            cells.add(new DerivedCell(grid.extent(from).upTo(grid.extent(to - 1)), steps));
        }
        return cells;
    }
}
