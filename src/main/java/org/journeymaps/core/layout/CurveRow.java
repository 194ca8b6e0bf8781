package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.layout.curve.Axis;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.curve.Slice;
import org.journeymaps.core.model.Lane;

/**
 * A lane of values with their curves.
 *
 * @param lane the lane
 * @param axis its axis
 * @param slices the curves, from left to right
 * @param cells cells that together cover every column once, from the first to the last
 */
public record CurveRow(Lane lane, Axis axis, List<Slice> slices, List<CurveCell> cells) implements Row {

    /** Copies the lists. */
    public CurveRow {
        slices = List.copyOf(slices);
        cells = List.copyOf(cells);
    }
}
