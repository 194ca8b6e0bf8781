package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Scale;

/**
 * A current map beside the one that is wanted, step by step. Steps are paired by their ids; feelings are those of the main curve
 * of each map.
 *
 * <p>Example: a step that feels -1.5 now and is to feel 1 has a delta of 2.5. Source: reference on journeys, section 2.
 *
 * @param steps the steps of both, in the order of the wanted map; those left out after the step that they follow now
 * @param metrics the metrics of both that have a target in the wanted map
 * @param scale the scale on which feelings are given: that of both maps where it is the same, else -1 to 1
 */
public record Comparison(List<PairedStep> steps, List<PairedMetric> metrics, Scale scale) {

    /** Copies the lists. */
    public Comparison {
        steps = List.copyOf(steps);
        metrics = List.copyOf(metrics);
    }

    /**
     * Compares two maps.
     *
     * @param now the current map
     * @param wanted the map that is wanted
     * @return the comparison
     */
    public static Comparison of(JourneyMap now, JourneyMap wanted) {
        return new StepPairs(new ComparedMap(now), new ComparedMap(wanted)).comparison(PairedMetric.of(now, wanted));
    }

    /**
     * Compares a map with what a reader may know of another one.
     *
     * @param counterpart what is known of the current map
     * @param wanted the map that is wanted
     * @return the comparison; without steps where nothing is known
     */
    public static Comparison of(Counterpart counterpart, JourneyMap wanted) {
        return counterpart instanceof Counterpart.Known known
                ? of(known.map(), wanted) : new Comparison(List.of(), List.of(), StepPairs.WITHOUT_UNIT);
    }

    /**
     * What should become better and has nothing yet that would make it so.
     *
     * @return the steps with a gap, in order
     */
    public List<PairedStep> gaps() {
        return steps.stream().filter(PairedStep::gap).toList();
    }
}
