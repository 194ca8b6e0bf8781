package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Lane;

/**
 * A lane of cards.
 *
 * @param lane the lane
 * @param cells cells that together cover every column once, from the first to the last
 */
public record CellRow(Lane lane, List<Cell> cells) implements Row {

    /** Copies the cells. */
    public CellRow {
        cells = List.copyOf(cells);
    }
}
