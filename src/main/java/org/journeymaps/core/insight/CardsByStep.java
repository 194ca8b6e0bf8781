package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;

/** The cards that stand at each step, those of a lane by stage at all steps of their stages. */
final class CardsByStep {

    private final List<List<Card>> cards;

    CardsByStep(JourneyMap map) {
        this(map, lane -> true);
    }

    CardsByStep(JourneyMap map, Predicate<Lane> good) {
        MapIndex index = MapIndex.of(map);
        List<List<Integer>> stages = stages(map);
        cards = Stream.<List<Card>>generate(ArrayList::new).limit(map.steps().size()).toList();
        for (Lane lane : map.lanes().stream().filter(good).toList()) {
            for (Card card : lane.cards()) {
                for (int place : index.places(lane.span(), card)) {
                    (lane.span() == Span.STEP ? List.of(place) : stages.get(place)).forEach(step -> cards.get(step).add(card));
                }
            }
        }
    }

    /** How many steps there are. */
    int steps() {
        return cards.size();
    }

    /** The cards of one class at a step, lane by lane. */
    <C> List<C> at(int step, Class<C> type) {
        return cards.get(step).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The steps of each stage, counted from 0 through all stages. */
    static List<List<Integer>> stages(JourneyMap map) {
        List<List<Integer>> stages = new ArrayList<>();
        int first = 0;
        for (var stage : map.stages()) {
            stages.add(IntStream.range(first, first + stage.steps().size()).boxed().toList());
            first += stage.steps().size();
        }
        return stages;
    }
}
