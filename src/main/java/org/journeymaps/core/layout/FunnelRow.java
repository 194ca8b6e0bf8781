package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.insight.Funnel;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;

/**
 * A lane of how many customers come as far.
 *
 * @param lane the lane
 * @param cells cells that together cover every column once, from the first to the last
 */
public record FunnelRow(Lane lane, List<FunnelCell> cells) implements Row {

    /**
     * A cell of the funnel.
     *
     * @param extent the columns it covers
     * @param bars one for each persona of whom a number is known
     * @param told values that no bar shows: below zero or of an unknown persona
     */
    public record FunnelCell(Extent extent, List<Bar> bars, List<Value> told) {

        /** Copies the lists. */
        public FunnelCell {
            bars = List.copyOf(bars);
            told = List.copyOf(told);
        }
    }

    /**
     * How many come as far.
     *
     * @param persona the persona, from 0
     * @param level the number and what came before it
     * @param share part of the largest number of the lane, from 0 to 1
     * @param first whether no number is known before it
     */
    public record Bar(int persona, Funnel.Level level, double share, boolean first) {}

    /** Copies the cells. */
    public FunnelRow {
        cells = List.copyOf(cells);
    }
}
