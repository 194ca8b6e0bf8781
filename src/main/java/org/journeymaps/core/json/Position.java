package org.journeymaps.core.json;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line line, from 1; a line ends with a line feed
 * @param column column, from 1, in UTF-16 units
 */
public record Position(int line, int column) implements Comparable<Position> {

    /** The beginning of a text. */
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> AS_READ =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return AS_READ.compare(this, other);
    }
}
