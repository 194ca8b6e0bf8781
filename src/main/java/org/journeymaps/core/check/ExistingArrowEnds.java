package org.journeymaps.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.InLane;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;

/** An arrow goes from one card of a blueprint, or step, to another, and both stand somewhere. */
final class ExistingArrowEnds implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> steps = Parts.ids(parts.map().steps(), Step::id);
        Set<String> stages = Parts.ids(parts.map().stages(), Stage::id);
        Map<String, Boolean> placed = new HashMap<>();
        steps.forEach(step -> placed.put(step, true));
        parts.cards(Node.class).forEach(node -> placed.putIfAbsent(node.it().id(), stands(node, steps, stages)));
        return Parts.parts(Place.MAP, "arrows", parts.map().arrows()).flatMap(arrow -> Stream.concat(
                wrong(arrow.it().from(), () -> arrow.path() + ".from", placed),
                wrong(arrow.it().to(), () -> arrow.path() + ".to", placed)));
    }

    private static Stream<Problem> wrong(String end, Place place, Map<String, Boolean> placed) {
        if (!placed.containsKey(end)) {
            return Stream.of(Rule.blocking("no-arrow-end", place.path(), end));
        }
        return placed.get(end) ? Stream.of() : Stream.of(Rule.advisory("unplaced-arrow", place.path(), end));
    }

    private static boolean stands(InLane<Node> node, Set<String> steps, Set<String> stages) {
        return switch (node.lane().span()) {
            case STEP -> node.it().at().stream().anyMatch(steps::contains);
            case STAGE -> node.it().at().stream().anyMatch(stages::contains);
            case MAP -> false;
        };
    }
}
