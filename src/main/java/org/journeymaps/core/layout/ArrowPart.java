package org.journeymaps.core.layout;

/**
 * A part of an arrow, between the edges of the row that it crosses: straight down, or bent where its ends stand in
 * different columns.
 *
 * @param from one end
 * @param to the other end
 * @param bend px from the top of the row at which it runs across
 */
public record ArrowPart(End from, End to, double bend) {

    /**
     * An end of a part.
     *
     * @param column the place in columns: 2.5 is the middle of the third one, 2 the edge before it
     * @param shift px to the right of that place
     * @param below whether it is at the lower edge of the row, else the upper one
     * @param head whether an arrow head stands there
     */
    public record End(double column, double shift, boolean below, boolean head) {

        End shifted(double other) {
            return new End(column, other, below, head);
        }

        /**
         * Whether it is at a cell rather than between two columns.
         *
         * @return true for the middle of a column
         */
        public boolean middle() {
            return column != Math.rint(column);
        }
    }

    /**
     * Whether it runs straight from edge to edge.
     *
     * @return true if nothing bends
     */
    public boolean straight() {
        return from.column() == to.column() && from.below() != to.below();
    }
}
