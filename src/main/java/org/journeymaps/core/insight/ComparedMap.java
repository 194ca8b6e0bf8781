package org.journeymaps.core.insight;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;

/** One of two maps that are compared: its steps by id, what is felt there, and for which of them something is under way. */
final class ComparedMap {

    /** A step in its place. */
    record Placed(Step step, int number, int stage) {}

    private final Map<String, Placed> steps = new LinkedHashMap<>();
    private final Insights insights;
    private final Set<Integer> caredFor;

    ComparedMap(JourneyMap map) {
        for (int stage = 0; stage < map.stages().size(); stage++) {
            for (Step step : map.stages().get(stage).steps()) {
                steps.putIfAbsent(step.id(), new Placed(step, steps.size() + 1, stage));
            }
        }
        MapIndex index = MapIndex.of(map);
        insights = Insights.of(map, index);
        caredFor = caredFor(map, index);
    }

    List<String> ids() {
        return List.copyOf(steps.keySet());
    }

    Optional<Placed> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /** The curve that stands for the map, if it goes step by step. */
    Optional<Curve> curve() {
        return insights.main().filter(curve -> curve.lane().span() == Span.STEP);
    }

    /** What is felt at a step. */
    Optional<Feeling> feeling(Placed step) {
        return curve().stream().flatMap(found -> found.feelings().stream())
                .filter(feeling -> feeling.place() == step.number() - 1)
                .findFirst();
    }

    /** Whether a solution, an opportunity or an issue stands for a step. */
    boolean caresFor(Placed step) {
        return caredFor.contains(step.number());
    }

    private static Set<Integer> caredFor(JourneyMap map, MapIndex index) {
        Set<Integer> numbers = new TreeSet<>();
        for (Lane lane : map.lanes()) {
            for (Card card : lane.cards()) {
                if (card instanceof Improvement improvement) {
                    improvement.answers().forEach(pain -> numbers.addAll(index.painSteps(pain)));
                }
                if (card instanceof Improvement || card instanceof Item item && !item.issues().isEmpty()) {
                    numbers.addAll(numbers(map, index, lane.span(), card));
                }
            }
        }
        return numbers;
    }

    private static Set<Integer> numbers(JourneyMap map, MapIndex index, Span span, Card card) {
        List<Integer> places = index.places(span, card);
        Set<Integer> numbers = new HashSet<>();
        int number = 1;
        for (int stage = 0; stage < map.stages().size(); stage++) {
            for (int i = map.stages().get(stage).steps().size(); i > 0; i--, number++) {
                if (places.contains(span == Span.STAGE ? stage : number - 1)) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }
}
