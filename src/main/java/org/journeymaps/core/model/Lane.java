package org.journeymaps.core.model;

import java.util.List;

/**
 * A row of the map.
 *
 * @param id identity in the map
 * @param type what it holds
 * @param title its heading
 * @param scale id of the scale of its values, else empty
 * @param span what one cell covers
 * @param weight what its values are weighed by
 * @param audience whose feelings its values are
 * @param cards its cards, all of the class that the type names
 * @param values its values; empty for a lane of another type
 * @param extras unknown members
 */
public record Lane(
        String id,
        LaneType type,
        String title,
        String scale,
        Span span,
        Weight weight,
        Audience audience,
        List<Card> cards,
        List<Value> values,
        Extras extras) {

    /** Copies the lists. */
    public Lane {
        cards = List.copyOf(cards);
        values = List.copyOf(values);
    }

    /** The lane with one card, this very object, in another state. */
    Lane with(Card old, Card changed) {
        List<Card> others = cards.stream().map(card -> card == old ? changed : card).toList();
        return new Lane(id, type, title, scale, span, weight, audience, others, values, extras);
    }
}
