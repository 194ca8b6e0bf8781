package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;

/**
 * The sources behind each step: those that its cards and values name, what stands at a stage counting for all of its steps.
 *
 * @param steps the sources of each step, in the order of the map, each once
 */
public record EvidenceRow(List<List<Evidence>> steps) {

    /** Copies the lists. */
    public EvidenceRow {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /**
     * Finds the sources.
     *
     * @param map the map
     * @return its row of evidence; ids of unknown sources are left out
     */
    public static EvidenceRow of(JourneyMap map) {
        List<Set<String>> named = named(map, MapIndex.of(map));
        return new EvidenceRow(named.stream()
                .map(ids -> map.evidence().stream().filter(source -> ids.contains(source.id())).toList())
                .toList());
    }

    /**
     * Finds where each source counts, as in the row.
     *
     * @param map the map
     * @param index its index
     * @return by the id of a source, the numbers of its steps from 1 in their order; nothing for one that no step rests on
     */
    public static Map<String, List<Integer>> numbers(JourneyMap map, MapIndex index) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        int number = 0;
        for (Set<String> ids : named(map, index)) {
            number++;
            for (String id : ids) {
                numbers.computeIfAbsent(id, any -> new ArrayList<>()).add(number);
            }
        }
        return numbers;
    }

    private static List<Set<String>> named(JourneyMap map, MapIndex index) {
        CardsByStep cards = new CardsByStep(map, index);
        List<Set<String>> named = Stream.<Set<String>>generate(HashSet::new).limit(cards.steps()).toList();
        IntStream.range(0, cards.steps()).forEach(
                step -> cards.at(step, Card.class).forEach(card -> named.get(step).addAll(card.evidence())));
        for (Lane lane : map.lanes()) {
            for (Value value : lane.values()) {
                OptionalInt place = index.valuePlace(lane.span(), value.at());
                place.stream().boxed()
                        .flatMap(it -> index.steps(lane.span(), it).stream())
                        .forEach(step -> named.get(step).addAll(value.evidence()));
            }
        }
        return named;
    }
}
