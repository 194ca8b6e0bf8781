package org.journeymaps.core.layout;

import org.journeymaps.core.model.Lane;

/** A row of the map below its head: a lane, or what the map itself says between two lanes. */
public sealed interface Row permits BandRow, CellRow, ClockRow, CurveRow, DerivedRow, FunnelRow, LineRow, MarkRow, SignRow,
        ToldRow, WideRow {

    /**
     * The lane.
     *
     * @return the lane of the map, or the one beside which the row stands
     */
    Lane lane();
}
