package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.layout.grid.Extent;

/**
 * A cell of a lane of cards.
 *
 * @param extent the columns it covers
 * @param cards its cards in the order of the lane; often none
 */
public record Cell(Extent extent, List<PlacedCard> cards) {

    /** Copies the cards. */
    public Cell {
        cards = List.copyOf(cards);
    }
}
