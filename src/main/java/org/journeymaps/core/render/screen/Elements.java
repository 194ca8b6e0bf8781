package org.journeymaps.core.render.screen;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Touchpoint;

/** Which maps hold more than a plain one, and so need its look. */
final class Elements {

    private static final Set<LaneType> PLAIN = Set.of(
            LaneType.TEXT, LaneType.QUOTES, LaneType.TOUCHPOINTS, LaneType.CURVE, LaneType.PAIN, LaneType.OPPORTUNITY,
            LaneType.SOLUTION, LaneType.METRIC, LaneType.OWNERSHIP, LaneType.DEPARTMENTS, LaneType.PHYSICAL_EVIDENCE,
            LaneType.CUSTOMER_ACTIONS, LaneType.FRONTSTAGE, LaneType.BACKSTAGE, LaneType.SUPPORT_PROCESSES, LaneType.SYSTEM);

    private Elements() {}

    /** Whether there is a card, or word that the map was checked, that is not on a plain map. */
    static boolean wanted(JourneyMap map) {
        return !map.stamps().isEmpty()
                || map.lanes().stream().anyMatch(lane ->
                        !PLAIN.contains(lane.type()) || lane.cards().stream().anyMatch(Elements::hasMore));
    }

    /** Whether a picture may stand on the map. */
    static boolean hasPictures(JourneyMap map) {
        return map.lanes().stream().anyMatch(lane -> lane.type() == LaneType.IMAGE)
                || map.personas().stream().anyMatch(persona -> persona.photo() instanceof Link.Attachment);
    }

    private static boolean hasMore(Card card) {
        return !card.evidence().isEmpty()
                || card instanceof Touchpoint touchpoint && !touchpoint.person().isBlank()
                || card instanceof Metric metric && (!metric.history().isEmpty() || !metric.person().isBlank()
                        || Stream.of(metric.good(), metric.bad()).anyMatch(reading -> reading != Reading.NONE));
    }
}
