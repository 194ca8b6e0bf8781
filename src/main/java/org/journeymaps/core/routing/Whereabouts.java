package org.journeymaps.core.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;

/**
 * Where an item stands on its map.
 *
 * @param lane its lane
 * @param stages the stages it touches, in the order of the journey; none if it is not placed or covers the whole map
 * @param steps the steps at which it stands, in the order of the journey; none in a lane by stage
 */
record Whereabouts(Lane lane, List<Stage> stages, List<Numbered> steps) {

    /** A step and the number by which it is called on the map. */
    record Numbered(int number, Step step) {}

    static Whereabouts of(JourneyMap map, Item item) {
        Lane lane = map.lanes().stream()
                .filter(each -> each.cards().stream().anyMatch(card -> card instanceof Item && card.id().equals(item.id())))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no such item: " + item.id()));
        Set<String> places = new HashSet<>(item.at());
        List<Stage> stages = new ArrayList<>();
        List<Numbered> steps = new ArrayList<>();
        int number = 1;
        for (Stage stage : map.stages()) {
            boolean touched = lane.span() == Span.STAGE && places.contains(stage.id());
            for (Step step : stage.steps()) {
                if (lane.span() == Span.STEP && places.contains(step.id())) {
                    touched = true;
                    steps.add(new Numbered(number, step));
                }
                number++;
            }
            if (touched) {
                stages.add(stage);
            }
        }
        return new Whereabouts(lane, stages, steps);
    }

    Whereabouts {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
    }

    /** The ids of the places at which the item stands, as cards of the same span name them. */
    List<String> places(Span span) {
        return switch (span) {
            case STEP -> steps.stream().map(each -> each.step().id()).toList();
            case STAGE -> stages.stream().map(Stage::id).toList();
            case MAP -> List.of();
        };
    }
}
