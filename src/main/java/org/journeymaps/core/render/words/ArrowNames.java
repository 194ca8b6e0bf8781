package org.journeymaps.core.render.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;

/** What the arrows of a map say, for those who read them in words. */
public final class ArrowNames {

    /**
     * What is said at one end of an arrow.
     *
     * @param arrow the arrow
     * @param other what stands at its other end
     * @param steps numbers of the steps at which that stands, none where both stand at the same ones
     */
    public record Said(Arrow arrow, String other, List<Integer> steps) {

        /** The name of the message: depends-on or agreement. */
        public String key() {
            return arrow.type().code();
        }
    }

    private record End(String text, List<Integer> steps) {}

    private final Map<String, End> ends = new HashMap<>();
    private final Map<String, List<Said>> said = new HashMap<>();

    /** Reads the arrows of a map. */
    public ArrowNames(JourneyMap map, MapIndex index) {
        if (map.arrows().isEmpty()) {
            return;
        }
        List<Step> steps = map.steps();
        for (int i = 0; i < steps.size(); i++) {
            ends.putIfAbsent(steps.get(i).id(), new End(steps.get(i).action(), List.of(i + 1)));
        }
        for (Lane lane : map.lanes()) {
            for (Card card : lane.cards()) {
                if (card instanceof Node node) {
                    List<Integer> places = lane.span() == Span.STEP ? index.places(Span.STEP, node) : List.of();
                    ends.putIfAbsent(node.id(), new End(node.text(), places.stream().map(place -> place + 1).toList()));
                }
            }
        }
        for (Arrow arrow : map.arrows()) {
            add(arrow.from(), arrow.to(), arrow);
            if (arrow.type() == ArrowType.AGREEMENT) {
                add(arrow.to(), arrow.from(), arrow);
            }
        }
    }

    /** What is said of the arrows at a card or step; those that lead nowhere say nothing. */
    public List<Said> at(String id) {
        return said.getOrDefault(id, List.of());
    }

    private void add(String here, String there, Arrow arrow) {
        End from = ends.get(here);
        End to = ends.get(there);
        if (from != null && to != null) {
            said.computeIfAbsent(here, key -> new ArrayList<>())
                    .add(new Said(arrow, to.text(), from.steps().equals(to.steps()) ? List.of() : to.steps()));
        }
    }
}
