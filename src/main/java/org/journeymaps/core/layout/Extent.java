package org.journeymaps.core.layout;

/**
 * The columns that something covers.
 *
 * @param column the first one, from 0
 * @param span how many, at least 1
 */
public record Extent(int column, int span) {

    /**
     * The column after the last one.
     *
     * @return its number, from 0
     */
    public int end() {
        return column + span;
    }

    /**
     * The middle, in columns.
     *
     * @return such as 2.5 for the third column alone
     */
    public double middle() {
        return column + span / 2.0;
    }

    Extent upTo(Extent last) {
        return new Extent(column, last.end() - column);
    }
}
