package org.journeymaps.core.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.PainPoint;

/**
 * Pain points that nobody does anything about: no solution or opportunity answers them, they name no issue, and there is no
 * content (to read, see or hear) at any of their steps. Source: reference on journeys, requirement E23.
 */
public final class Gaps {

    private static final Set<LaneType> CONTENT = Set.of(LaneType.CONTENT, LaneType.MEDIA);

    private Gaps() {}

    /**
     * Finds them.
     *
     * @param map the map
     * @param index its index
     * @return the pain points, lane by lane
     */
    public static List<PainPoint> of(JourneyMap map, MapIndex index) {
        Set<String> answered = new HashSet<>();
        map.items().forEach(item -> {
            if (item instanceof Improvement improvement) {
                answered.addAll(improvement.answers());
            }
        });
        Set<PainPoint> supplied = supplied(map, index);
        return map.items().stream()
                .filter(PainPoint.class::isInstance).map(PainPoint.class::cast)
                .filter(pain -> pain.issues().isEmpty() && !answered.contains(pain.id()) && !supplied.contains(pain))
                .toList();
    }

    /** The pain points at a step of which there is content. */
    private static Set<PainPoint> supplied(JourneyMap map, MapIndex index) {
        if (map.lanes().stream().noneMatch(lane -> CONTENT.contains(lane.type()))) {
            return Set.of();
        }
        CardsByStep contents = new CardsByStep(map, index, lane -> CONTENT.contains(lane.type()));
        CardsByStep cards = new CardsByStep(map, index);
        Set<PainPoint> supplied = new HashSet<>();
        IntStream.range(0, cards.steps())
                .filter(step -> !contents.at(step, Content.class).isEmpty())
                .forEach(step -> supplied.addAll(cards.at(step, PainPoint.class)));
        return supplied;
    }
}
