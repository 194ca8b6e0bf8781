package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;

/** The cards that stand at each step, those of a lane by stage at all steps of their stages. */
final class CardsByStep {

    private final List<List<Card>> cards;

    CardsByStep(JourneyMap map, MapIndex index) {
        this(map, index, lane -> true);
    }

    CardsByStep(JourneyMap map, MapIndex index, Predicate<Lane> good) {
        cards = Stream.<List<Card>>generate(ArrayList::new).limit(map.steps().size()).toList();
        for (Lane lane : map.lanes()) {
            if (good.test(lane)) {
                add(lane, index);
            }
        }
    }

    private void add(Lane lane, MapIndex index) {
        for (Card card : lane.cards()) {
            for (int place : index.places(lane.span(), card)) {
                index.steps(lane.span(), place).forEach(step -> cards.get(step).add(card));
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
}
