package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Weight;

/**
 * The lanes of a map as they are drawn. In a service blueprint the five bands come first, in their fixed order wherever
 * they stand, with the customer's actions even if the map has no lane for them; the others follow in the order of the map.
 * Every other type draws its lanes as they stand, except that of the customer's actions: they are the row of the steps, which
 * takes the title of the lane.
 *
 * <p>Two lanes of which nothing is to be seen are left out where no other map is named: that of the changes, and that of the
 * issues while there is none.
 *
 * <p>In a blueprint the row of the steps tells how many minutes they take. A lane of the time of day is drawn below only where it
 * has more to tell.
 *
 * <p>A blueprint shows the service alone, so lanes that tell of adverts are hidden there, not deleted: a lane whose cards
 * are all adverts, and a lane of touchpoints or channels that are all television, radio, outdoor or print.
 */
public final class DrawnLanes {

    private static final Set<Channel> ADVERTISING = Set.of(Channel.TV, Channel.RADIO, Channel.OUTDOOR, Channel.PRINT);

    private DrawnLanes() {}

    /**
     * The lanes that are drawn.
     *
     * @param map the map
     * @return its lanes from top to bottom; the title of one that the map does not have is empty
     */
    public static List<Lane> of(JourneyMap map) {
        return of(LaneChoice.all(map));
    }

    /**
     * The lanes that are drawn of those that are chosen.
     *
     * @param choice the map and the lanes that are chosen
     * @return these lanes from top to bottom
     */
    public static List<Lane> of(LaneChoice choice) {
        JourneyMap map = choice.map();
        if (map.type() != MapType.SERVICE_BLUEPRINT) {
            return told(choice).filter(lane -> lane.type() != LaneType.CUSTOMER_ACTIONS).toList();
        }
        List<Lane> bands = new ArrayList<>(map.lanes().stream().filter(lane -> lane.type().band()).toList());
        if (bands.stream().noneMatch(lane -> lane.type() == LaneType.CUSTOMER_ACTIONS)) {
            bands.add(new Lane("", LaneType.CUSTOMER_ACTIONS, "", "", Span.STEP, Weight.NONE, Audience.CUSTOMER, List.of(),
                    List.of(), Extras.NONE));
        }
        bands.sort(Comparator.comparing(Lane::type));
        told(choice)
                .filter(lane -> !lane.type().band() && !advertises(lane))
                .filter(lane -> lane.type() != LaneType.CLOCK || !toldByMinutes(map))
                .forEach(bands::add);
        return bands;
    }

    private static Stream<Lane> told(LaneChoice choice) {
        JourneyMap map = choice.map();
        boolean filed = choice.whole().lanes().stream().flatMap(lane -> lane.cards().stream()).anyMatch(DrawnLanes::filed);
        return map.lanes().stream().filter(lane -> !lane.cards().isEmpty() || switch (lane.type()) {
            case CHANGE -> !map.pair().isEmpty();
            case ISSUES -> filed || !map.pair().isEmpty();
            default -> true;
        });
    }

    private static boolean filed(Card card) {
        return card instanceof PainPoint pain && !pain.issues().isEmpty()
                || card instanceof Improvement improvement && !improvement.issues().isEmpty();
    }

    /**
     * What a map calls the actions of its customer.
     *
     * @param map the map
     * @return the title of the first lane for them, or nothing if there is none or it has no title
     */
    public static Optional<String> actions(JourneyMap map) {
        return map.lanes().stream().filter(lane -> lane.type() == LaneType.CUSTOMER_ACTIONS).findFirst().map(Lane::title)
                .filter(title -> !title.isBlank());
    }

    /**
     * The lanes that a service blueprint hides.
     *
     * @param map the map
     * @return lanes that tell of adverts alone; none in a map of another type
     */
    public static List<Lane> hidden(JourneyMap map) {
        return map.type() == MapType.SERVICE_BLUEPRINT
                ? map.lanes().stream().filter(DrawnLanes::advertises).toList()
                : List.of();
    }

    private static boolean toldByMinutes(JourneyMap map) {
        return map.steps().stream().allMatch(step -> step.start().isEmpty() && step.end().isEmpty())
                && map.steps().stream().anyMatch(step -> step.activeMinutes() > 0 || step.waitMinutes() > 0);
    }

    static boolean advertises(Lane lane) {
        return !lane.cards().isEmpty() && lane.cards().stream().allMatch(DrawnLanes::advertises);
    }

    private static boolean advertises(Card card) {
        return card instanceof Content content && content.form() == ContentForm.AD
                || card instanceof Touchpoint touchpoint && ADVERTISING.contains(touchpoint.channel())
                || card instanceof ChannelUse use && ADVERTISING.contains(use.channel());
    }
}
