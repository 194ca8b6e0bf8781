package org.journeymaps.app;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.View;

/**
 * How a map is to be drawn in a page: what the parameters of its macro say, or what a reader has chosen since.
 *
 * <p>Example: {@code DrawingChoice.of(View.TIMELINE, "touchpoints, pain", "", "")}. What is stored, filed and searched is always
 * the whole map.
 *
 * @param view the way to draw it
 * @param lanes ids or types of the lanes to show, in this order; empty for all of them
 * @param hidden ids or types of the lanes to leave out
 * @param equalColumns whether the steps of a day stand in columns of the same width
 */
public record DrawingChoice(View view, List<String> lanes, List<String> hidden, boolean equalColumns) {

    private static final String COMMA = "[,;\\s]+";

    /** Copies the names. */
    public DrawingChoice {
        lanes = List.copyOf(lanes);
        hidden = List.copyOf(hidden);
    }

    /**
     * Reads names as authors write them.
     *
     * @param view the way to draw the map
     * @param lanes ids or types of the lanes to show, with commas or white space between them, or empty
     * @param hidden ids or types of the lanes to leave out, in the same way
     * @param columns {@code equal} for columns of the same width; anything else lets them follow the clock
     * @return the choice, each name once
     */
    public static DrawingChoice of(View view, String lanes, String hidden, String columns) {
        return new DrawingChoice(view, names(lanes), names(hidden), "equal".equals(columns));
    }

    /**
     * A map with the lanes that are chosen.
     *
     * @param map the whole map
     * @return what is drawn of it, and the names that no lane has
     */
    public LaneChoice lanesOf(JourneyMap map) {
        return LaneChoice.of(map, lanes, hidden);
    }

    private static List<String> names(String text) {
        return Stream.of(text.split(COMMA)).filter(name -> !name.isEmpty()).distinct().toList();
    }
}
