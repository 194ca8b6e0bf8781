package org.journeymaps.core.layout.curve;

import java.util.List;

/**
 * A line of the curve, drawn in one go.
 *
 * @param persona the persona, from 0
 * @param line what it joins
 * @param pieces pieces that join each other, from left to right; 100 units of x to a column
 */
public record Stroke(int persona, Line line, List<Bezier> pieces) {

    /** What a line joins, and so how it is drawn. */
    public enum Line {

        /** Points that are all evidenced: solid. */
        EVIDENCED,

        /** Points of which some are assumed: dashed. */
        ASSUMED,

        /** What was predicted, beside what came of it: thin and dotted. */
        FORECAST,

        /** A point and where the journey is broken off: thin and dashed. */
        STOP
    }

    /** Copies the pieces. */
    public Stroke {
        pieces = List.copyOf(pieces);
    }
}
