package org.journeymaps.core.layout.grid;

/**
 * The columns that something covers, and where they stand. The unit of length is the width of an ordinary column.
 *
 * @param column the first one, from 0
 * @param span how many, at least 1
 * @param left where the first one begins
 * @param width how wide all are together
 */
public record Extent(int column, int span, double left, double width) {

    /**
     * Columns of a map whose columns are all of the same width.
     *
     * @param column the first one, from 0
     * @param span how many, at least 1
     */
    public Extent(int column, int span) {
        this(column, span, column, span);
    }

    /**
     * The column after the last one.
     *
     * @return its number, from 0
     */
    public int end() {
        return column + span;
    }

    /**
     * Where the last column ends.
     *
     * @return left and width together
     */
    public double right() {
        return left + width;
    }

    /**
     * The middle.
     *
     * @return such as 2.5 for the third column alone where all are equal
     */
    public double middle() {
        return left + width / 2;
    }

    /** From where this one begins to where another ends. */
    public Extent upTo(Extent last) {
        return new Extent(column, last.end() - column, left, last.right() - left);
    }
}
