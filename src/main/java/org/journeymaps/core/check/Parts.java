package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Value;

/** The parts of a map, each with its path in the stored text. */
final class Parts {

    /** A part and where it stands. */
    record Part<T>(T it, String path) {}

    /** A card or value, its lane, and where it stands. */
    record InLane<T>(T it, Lane lane, String path) {}

    private final JourneyMap map;
    private final List<Part<Stage>> stages;
    private final List<Part<Step>> steps;
    private final List<Part<Lane>> lanes;
    private final List<InLane<Card>> cards;
    private final List<InLane<Value>> values;

    Parts(JourneyMap map) {
        this.map = map;
        stages = parts("$.stages", map.stages()).toList();
        steps = stages.stream().flatMap(stage -> parts(stage.path() + ".steps", stage.it().steps())).toList();
        lanes = parts("$.lanes", map.lanes()).toList();
        cards = inLanes("cards", Lane::cards);
        values = inLanes("values", Lane::values);
    }

    JourneyMap map() {
        return map;
    }

    List<Part<Stage>> stages() {
        return stages;
    }

    List<Part<Step>> steps() {
        return steps;
    }

    List<Part<Lane>> lanes() {
        return lanes;
    }

    List<InLane<Card>> cards() {
        return cards;
    }

    List<InLane<Value>> values() {
        return values;
    }

    /** The cards of one class. */
    <C extends Card> Stream<InLane<C>> cards(Class<C> type) {
        return cards.stream()
                .filter(card -> type.isInstance(card.it()))
                .map(card -> new InLane<>(type.cast(card.it()), card.lane(), card.path()));
    }

    /** The members of a list with their paths. */
    static <T> Stream<Part<T>> parts(String path, List<T> list) {
        return IntStream.range(0, list.size()).mapToObj(i -> new Part<>(list.get(i), path + "[" + i + "]"));
    }

    /** What a list of things is referred to by. */
    static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        things.forEach(thing -> ids.add(id.apply(thing)));
        return ids;
    }

    private <T> List<InLane<T>> inLanes(String key, Function<Lane, List<T>> list) {
        return lanes.stream()
                .flatMap(lane -> parts(lane.path() + "." + key, list.apply(lane.it()))
                        .map(part -> new InLane<>(part.it(), lane.it(), part.path())))
                .toList();
    }
}
