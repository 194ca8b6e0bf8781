package org.journeymaps.core.layout.curve;

import java.util.List;

/**
 * The ground between the highest and the lowest values of several raters, along a curve.
 *
 * @param persona the persona, from 0
 * @param upper its upper edge, from left to right
 * @param lower its lower edge, from left to right
 */
public record Spread(int persona, List<Bezier> upper, List<Bezier> lower) {

    /** Copies the edges. */
    public Spread {
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
    }
}
