package org.journeymaps.core.layout.curve;

import java.util.List;

/**
 * What stands at a point of the first curve, outward from it: its value, then a quote.
 *
 * @param mark the point
 * @param peak whether the value is named as an extreme
 * @param above whether it stands above the point, else below it
 * @param y the edge nearest to the point, in px from the top
 * @param quotes the quote, or none
 */
public record Callout(Mark mark, Peak peak, boolean above, double y, List<PlacedQuote> quotes) {

    /** Copies the list. */
    public Callout {
        quotes = List.copyOf(quotes);
    }
}
