package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Scale;

/**
 * A lane of values, each a sign or a band in its own cell.
 *
 * @param lane the lane
 * @param scale the scale on which the signs stand
 * @param cells cells that together cover every column once, from the first to the last
 */
public record SignRow(Lane lane, Scale scale, List<SignCell> cells) implements Row {

    /** Copies the cells. */
    public SignRow {
        cells = List.copyOf(cells);
    }
}
