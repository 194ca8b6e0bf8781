package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Card;

/**
 * A card in its cell.
 *
 * @param card the card
 * @param elsewhere the other steps or, in a lane by stage, stages at which it stands but is not drawn, from 0
 */
public record PlacedCard(Card card, List<Integer> elsewhere) {

    /** Copies the places. */
    public PlacedCard {
        elsewhere = List.copyOf(elsewhere);
    }
}
