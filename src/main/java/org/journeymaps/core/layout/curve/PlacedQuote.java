package org.journeymaps.core.layout.curve;

import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Quote;

/**
 * A quote that has found room beside the curve.
 *
 * @param lane the lane it belongs to
 * @param quote the quote
 * @param shift px to the right of the point's middle, or to the left if negative; 24 at most
 * @param width widest line in px
 */
public record PlacedQuote(Lane lane, Quote quote, double shift, double width) {}
