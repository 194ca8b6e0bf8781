package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Value;

/**
 * A cell of a lane of signs or bands.
 *
 * @param extent the columns it covers
 * @param signs one for each persona who feels something here
 * @param told values that no sign shows: of an unknown persona, or outside the scale
 */
public record SignCell(Extent extent, List<Sign> signs, List<Value> told) {

    /** Copies the lists. */
    public SignCell {
        signs = List.copyOf(signs);
        told = List.copyOf(told);
    }
}
