package org.journeymaps.core.layout.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Step;

/** Finds the steps of which the persona takes one or another: those to which one step branches ahead. */
public final class Alternatives {

    private Alternatives() {}

    /**
     * Reads a map.
     *
     * @param map the map
     * @param index its index
     * @return for the number of a step, the number of the earlier one that it stands for; often none
     */
    public static Map<Integer, Integer> of(JourneyMap map, MapIndex index) {
        Map<Integer, Integer> alternatives = new HashMap<>();
        List<Step> steps = map.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).branches().isEmpty()) {
                continue;
            }
            int number = i + 1;
            List<Integer> ahead = steps.get(i).branches().stream()
                    .flatMapToInt(branch -> index.stepNumber(branch.to()).stream())
                    .filter(to -> to > number)
                    .sorted().distinct().boxed().toList();
            IntStream.range(1, ahead.size()).forEach(at -> alternatives.putIfAbsent(ahead.get(at), ahead.get(at - 1)));
        }
        return alternatives;
    }
}
