package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Lane;

/**
 * A lane that says by step, stage or map what stands in other lanes: departments, evidence or issues.
 *
 * @param lane the lane
 * @param cells cells that together cover every column once, from the first to the last
 */
public record DerivedRow(Lane lane, List<DerivedCell> cells) implements Row {

    /** Copies the cells. */
    public DerivedRow {
        cells = List.copyOf(cells);
    }
}
