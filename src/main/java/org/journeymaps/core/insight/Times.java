package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;

/**
 * How long the journey takes, in total by step, by stage and for the map.
 *
 * <p>Example: opening an account takes 52 minutes, of which 18 are waiting. Source: reference on journeys, section 2, service
 * blueprint.
 *
 * @param steps the time of each step
 * @param stages the time of each stage, all of its steps
 * @param map the time of all steps
 */
public record Times(List<Minutes> steps, List<Minutes> stages, Minutes map) {

    /** Copies the lists. */
    public Times {
        steps = List.copyOf(steps);
        stages = List.copyOf(stages);
    }

    /**
     * Adds up.
     *
     * @param map the map
     * @return its times
     */
    public static Times of(JourneyMap map) {
        List<Minutes> steps = new ArrayList<>();
        List<Minutes> stages = new ArrayList<>();
        Minutes whole = Minutes.NONE;
        for (Stage stage : map.stages()) {
            Minutes sum = Minutes.NONE;
            for (Step step : stage.steps()) {
                steps.add(Minutes.of(step));
                sum = sum.plus(Minutes.of(step));
            }
            stages.add(sum);
            whole = whole.plus(sum);
        }
        return new Times(steps, stages, whole);
    }
}
