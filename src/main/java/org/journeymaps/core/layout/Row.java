package org.journeymaps.core.layout;

import org.journeymaps.core.model.Lane;

/** A lane as it is drawn. */
public sealed interface Row permits CellRow, ClockRow, CurveRow, ToldRow, WideRow {

    /**
     * The lane.
     *
     * @return the lane of the map
     */
    Lane lane();
}
