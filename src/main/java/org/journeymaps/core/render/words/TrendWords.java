package org.journeymaps.core.render.words;

import org.journeymaps.core.insight.Standing;

/** How the last reading of a metric differs from the one before, in words. */
public final class TrendWords {

    private TrendWords() {}

    /** The message for a change that the map does not put into words. */
    public static String change(Standing standing) {
        return switch (standing.turn()) {
            case GOOD -> "metric.better";
            case BAD -> "metric.worse";
            default -> switch (standing.change()) {
                case UP -> "metric.higher";
                case DOWN -> "metric.lower";
                default -> "metric.same";
            };
        };
    }
}
