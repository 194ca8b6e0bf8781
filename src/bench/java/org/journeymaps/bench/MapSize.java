package org.journeymaps.bench;

/**
 * How large a sample map is.
 *
 * @param stages its stages
 * @param steps its steps, dealt out evenly to the stages
 * @param lanes its lanes
 * @param cards its cards and values together
 */
record MapSize(int stages, int steps, int lanes, int cards) {

    /** The large map of the speed goals, filled about as densely as the picture of a large map that the look is made after. */
    static final MapSize GOAL = new MapSize(8, 200, 10, 950);

    private static final int CELLS_PER_CARD = 4;
    private static final int MOST_LANES = 60;
    private static final int STEPS_PER_STAGE = 4;

    /**
     * A map of so many cards whose grid grows with them, in both directions: one cell in four holds a card. So the work for
     * empty cells grows with the cards too and cannot hide how the rest grows; 2,000 cards stand on 50 stages, 200 steps
     * and 40 lanes.
     */
    static MapSize ofCards(int cards) {
        int cells = CELLS_PER_CARD * cards;
        int lanes = (int) Math.min(MOST_LANES, Math.round(Math.sqrt(cells / 5.0)));
        int steps = Math.round((float) cells / lanes);
        return new MapSize(Math.round((float) steps / STEPS_PER_STAGE), steps, lanes, cards);
    }

    /** The size for a person to read. */
    String inWords() {
        return stages + " stages, " + steps + " steps, " + lanes + " lanes, " + cards + " cards and values";
    }
}
