package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Value;

/** The parts of a map, each with its place in the stored text. */
final class Parts {

    /** Where something stands; the path is put together only if there is a problem to tell. */
    interface Place {

        /** The map itself. */
        Place MAP = () -> "$";

        String path();
    }

    /** A member of a list and where it stands. */
    record Part<T>(T it, Place around, String key, int index) implements Place {

        @Override
        public String path() {
            return around.path() + "." + key + "[" + index + "]";
        }
    }

    /** A card or value, its lane, and where it stands. */
    record InLane<T>(T it, Lane lane, Place place) {}

    private final JourneyMap map;
    private final List<Part<Stage>> stages;
    private final List<Part<Step>> steps;
    private final List<Part<Branch>> branches;
    private final List<Part<Lane>> lanes;
    private final List<InLane<Card>> cards;
    private final List<InLane<Value>> values;

    Parts(JourneyMap map) {
        this.map = map;
        stages = parts(Place.MAP, "stages", map.stages()).toList();
        steps = stages.stream().flatMap(stage -> parts(stage, "steps", stage.it().steps())).toList();
        branches = steps.stream().filter(step -> !step.it().branches().isEmpty())
                .flatMap(step -> parts(step, "branches", step.it().branches())).toList();
        lanes = parts(Place.MAP, "lanes", map.lanes()).toList();
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

    List<Part<Branch>> branches() {
        return branches;
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
                .map(card -> new InLane<>(type.cast(card.it()), card.lane(), card.place()));
    }

    /** The members of a list with their places. */
    static <T> Stream<Part<T>> parts(Place around, String key, List<T> list) {
        return IntStream.range(0, list.size()).mapToObj(i -> new Part<>(list.get(i), around, key, i));
    }

    /** What a list of things is referred to by. */
    static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        things.forEach(thing -> ids.add(id.apply(thing)));
        return ids;
    }

    private <T> List<InLane<T>> inLanes(String key, Function<Lane, List<T>> list) {
        return lanes.stream()
                .flatMap(lane -> parts(lane, key, list.apply(lane.it()))
                        .map(part -> new InLane<>(part.it(), lane.it(), part)))
                .toList();
    }
}
