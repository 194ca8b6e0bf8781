package org.journeymaps.core.layout;

import java.util.List;

/**
 * A line of the curve, drawn in one go.
 *
 * @param persona the persona, from 0
 * @param evidenced whether every point it joins is evidenced: then it is solid, else dashed
 * @param pieces pieces that join each other, from left to right; 100 units of x to a column
 */
public record Stroke(int persona, boolean evidenced, List<Bezier> pieces) {

    /** Copies the pieces. */
    public Stroke {
        pieces = List.copyOf(pieces);
    }
}
