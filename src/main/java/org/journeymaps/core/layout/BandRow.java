package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Lane;

/**
 * A band of a service blueprint, or what the customer does at each step.
 *
 * @param lane the lane
 * @param cells cells that together cover every column once, from the first to the last; those of the customer's actions
 *     have no cards
 * @param passes arrows that pass through the band on their way between two others
 */
public record BandRow(Lane lane, List<Cell> cells, List<Pass> passes) implements Row {

    /** Copies the lists. */
    public BandRow {
        cells = List.copyOf(cells);
        passes = List.copyOf(passes);
    }

    /**
     * An arrow that runs upright between two columns, through the whole height of a band.
     *
     * @param column the column before which it runs, from 0
     * @param shift px to the right of the column's edge
     */
    public record Pass(int column, double shift) {}
}
