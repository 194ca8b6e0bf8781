package org.journeymaps.core.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Touchpoint;

/**
 * Finds the lane of touchpoints that a blueprint need not draw, since its line of interaction shows them all: the only one,
 * with touchpoints of one channel, direction and ownership at every step, where every step has its arrow over the line, and
 * the departments stand in a lane of their own.
 */
final class Contacts {

    private Contacts() {}

    static Optional<Lane> onTheLine(JourneyMap map, List<Row> bands, MapIndex index) {
        List<Lane> lanes = map.lanes().stream().filter(lane -> lane.type() == LaneType.TOUCHPOINTS).toList();
        boolean departments = map.lanes().stream().anyMatch(lane -> lane.type() == LaneType.DEPARTMENTS);
        return lanes.stream()
                .filter(lane -> lanes.size() == 1 && lane.span() == Span.STEP && !DrawnLanes.advertises(lane))
                .filter(lane -> everywhere(lane, map.steps().size(), index) && crossed(bands, map))
                .filter(lane -> alike(lane.cards()) && lane.cards().stream().allMatch(card -> plain(card, departments)))
                .findFirst();
    }

    private static boolean everywhere(Lane lane, int steps, MapIndex index) {
        Set<Integer> places = lane.cards().stream()
                .flatMap(card -> index.places(lane.span(), card).stream()).collect(Collectors.toSet());
        return steps > 0 && places.size() == steps
                && lane.cards().stream().noneMatch(card -> index.places(lane.span(), card).isEmpty());
    }

    private static boolean crossed(List<Row> bands, JourneyMap map) {
        return bands.stream().mapToInt(row -> row instanceof LineRow line ? line.rings().size() : 0).sum() == map.steps().size();
    }

    private static boolean alike(List<Card> cards) {
        return cards.stream()
                .map(card -> card instanceof Touchpoint touchpoint
                        ? List.of(touchpoint.channel(), touchpoint.direction(), touchpoint.ownership()) : List.of())
                .distinct().count() == 1;
    }

    /** Whether the line says all that is known of a touchpoint. */
    private static boolean plain(Card card, boolean departments) {
        return card instanceof Touchpoint touchpoint
                && (touchpoint.department().isEmpty() || departments && touchpoint.ownership() != Ownership.EXTERNAL)
                && touchpoint.network().isBlank() && touchpoint.person().isBlank() && touchpoint.importance() == 0
                && touchpoint.network().isBlank() && touchpoint.person().isBlank() && touchpoint.importance() == 0
                && touchpoint.cost() == Reading.NONE && touchpoint.volume() == Reading.NONE;
    }
}
