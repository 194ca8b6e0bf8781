package org.journeymaps.core.json;

/**
 * A place in a text.
 *
 * @param line line, from 1; a line ends with a line feed
 * @param column column, from 1, in UTF-16 units
 */
public record Position(int line, int column) {

    /** The beginning of a text. */
    public static final Position START = new Position(1, 1);
}
