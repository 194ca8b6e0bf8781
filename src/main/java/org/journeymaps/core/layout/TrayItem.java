package org.journeymaps.core.layout;

import java.util.List;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;

/**
 * What stands nowhere on the map: cards and values of one lane that name no place, or none that the map has. It is shown
 * apart, so that nothing is lost.
 *
 * @param lane the lane to which they belong
 * @param cards its cards without a place
 * @param values its values without a place
 */
public record TrayItem(Lane lane, List<Card> cards, List<Value> values) {

    /** Copies the lists. */
    public TrayItem {
        cards = List.copyOf(cards);
        values = List.copyOf(values);
    }
}
