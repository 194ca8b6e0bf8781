package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.model.Lane;

/**
 * A lane of values without a curve, for want of a scale or of a value on it; what values it has are told in words.
 *
 * @param lane the lane
 * @param cells cells that together cover every column once, from the first to the last, without marks
 */
public record ToldRow(Lane lane, List<CurveCell> cells) implements Row {

    /** Copies the cells. */
    public ToldRow {
        cells = List.copyOf(cells);
    }
}
