package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Lane;

/**
 * A lane that says by step, stage or map what stands in other lanes, as departments, evidence and issues do,
 * or in another map, as the changes do.
 *
 * @param lane the lane
 * @param cells cells that together cover every column once, from the first to the last
 */
public record DerivedRow(Lane lane, List<DerivedCell> cells) implements Row {

    /** Copies the cells. */
    public DerivedRow {
        cells = List.copyOf(cells);
    }

    /**
     * Whether a lane is drawn so.
     *
     * @param lane the lane
     * @return true for a lane without cards or values of its own that is neither the clock nor a band
     */
    public static boolean holds(Lane lane) {
        return switch (lane.type()) {
            case DEPARTMENTS, EVIDENCE, ISSUES, CHANGE -> true;
            default -> false;
        };
    }
}
