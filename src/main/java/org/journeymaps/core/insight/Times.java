package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;

/**
 * How long the journey takes, in total by step and for the map.
 *
 * <p>Example: opening an account takes 52 minutes, of which 18 are waiting. Source: reference on journeys, section 2, service
 * blueprint.
 *
 * @param steps the time of each step
 * @param map the time of all steps
 */
public record Times(List<Minutes> steps, Minutes map) {

    /** Copies the list. */
    public Times {
        steps = List.copyOf(steps);
    }

    /**
     * Adds up.
     *
     * @param map the map
     * @return its times
     */
    public static Times of(JourneyMap map) {
        List<Minutes> steps = map.steps().stream().map(Minutes::of).toList();
        return new Times(steps, steps.stream().reduce(Minutes.NONE, Minutes::plus));
    }
}
