package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.Grid;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.StepFlag;

/**
 * Where a service may fail, where customers wait, and where they leave it; the steps and the nodes of a blueprint say so.
 *
 * @param lane the lane below which it stands
 * @param cells cells that together cover every column once, from the first to the last
 */
public record MarkRow(Lane lane, List<MarkCell> cells) implements Row {

    /** Copies the cells. */
    public MarkRow {
        cells = List.copyOf(cells);
    }

    /**
     * What is to be marked at a step.
     *
     * @param extent the columns it covers
     * @param waits whether customers wait
     * @param minutes minutes they wait, or 0 when not given
     * @param fails whether the service may fail
     * @param stops branches that end the journey
     */
    public record MarkCell(Extent extent, boolean waits, int minutes, boolean fails, List<Branch> stops) {

        /** Copies the branches. */
        public MarkCell {
            stops = List.copyOf(stops);
        }

        /**
         * Whether there is nothing to mark.
         *
         * @return true for an empty cell
         */
        public boolean isEmpty() {
            return !waits && !fails && stops.isEmpty();
        }

        private MarkCell over(int columns) {
            return new MarkCell(new Extent(extent.column(), columns), waits, minutes, fails, stops);
        }
    }

    /** The row of a map; a card that says much reaches over the next column of its stage where that is free. */
    static MarkRow of(Lane lane, JourneyMap map, Grid grid, MapIndex index) {
        List<MarkCell> marks = marks(map, grid, index);
        List<MarkCell> cells = new ArrayList<>();
        for (int column = 0; column < marks.size(); column++) {
            MarkCell mark = marks.get(column);
            boolean wide = !mark.stops().isEmpty() && column + 1 < marks.size() && marks.get(column + 1).isEmpty()
                    && grid.columns().get(column).stage() == grid.columns().get(column + 1).stage();
            cells.add(wide ? mark.over(2) : mark);
            column += wide ? 1 : 0;
        }
        return new MarkRow(lane, cells);
    }

    /**
     * Whether nothing is marked at all.
     *
     * @return true if every cell is empty
     */
    public boolean isEmpty() {
        return cells.stream().allMatch(MarkCell::isEmpty);
    }

    private static List<MarkCell> marks(JourneyMap map, Grid grid, MapIndex index) {
        List<Step> steps = map.steps();
        List<Set<StepFlag>> flags = flags(map, steps, index);
        List<MarkCell> marks = new ArrayList<>();
        for (Column column : grid.columns()) {
            Extent extent = new Extent(marks.size(), 1);
            int place = column.number() - 1;
            marks.add(place < 0
                    ? new MarkCell(extent, false, 0, false, List.of())
                    : mark(extent, steps.get(place), flags.get(place)));
        }
        return marks;
    }

    /** By step, its own flags and those of the nodes that stand there. */
    private static List<Set<StepFlag>> flags(JourneyMap map, List<Step> steps, MapIndex index) {
        List<Set<StepFlag>> flags = new ArrayList<>();
        steps.forEach(step -> {
            Set<StepFlag> own = EnumSet.noneOf(StepFlag.class);
            own.addAll(step.flags());
            flags.add(own);
        });
        for (Lane lane : map.lanes()) {
            if (lane.type().band() && lane.span() == Span.STEP) {
                for (Card card : lane.cards()) {
                    if (card instanceof Node node) {
                        index.places(Span.STEP, node).forEach(place -> flags.get(place).addAll(node.flags()));
                    }
                }
            }
        }
        return flags;
    }

    private static MarkCell mark(Extent extent, Step step, Set<StepFlag> flags) {
        return new MarkCell(extent, step.waitMinutes() > 0 || flags.contains(StepFlag.WAIT_POINT), step.waitMinutes(),
                flags.contains(StepFlag.FAIL_POINT), step.branches().stream().filter(Branch::stops).toList());
    }
}
