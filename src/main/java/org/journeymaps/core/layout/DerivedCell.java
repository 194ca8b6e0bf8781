package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.layout.grid.Extent;

/**
 * A cell of a lane that says what stands in other lanes.
 *
 * @param extent the columns it covers
 * @param steps the steps of which it tells, from 0; none where a stage has no step
 */
public record DerivedCell(Extent extent, List<Integer> steps) {

    /** Copies the steps. */
    public DerivedCell {
        steps = List.copyOf(steps);
    }
}
