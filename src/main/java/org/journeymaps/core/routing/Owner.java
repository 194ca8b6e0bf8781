package org.journeymaps.core.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Touchpoint;

/**
 * The department that owns an item of a map: the one that it names; else that of our own touchpoints at its first step, if
 * they agree; else that of its first stage; else, for a solution or opportunity, that of the pain points it answers, if they
 * agree; else the one that owns whatever nothing else owns on the map.
 */
public final class Owner {

    private Owner() {}

    /**
     * Finds the owner.
     *
     * @param map the map
     * @param item an item of the map
     * @return key of the department, or empty if the map does not say; whether there is such a department is not asked
     */
    public static String of(JourneyMap map, Item item) {
        String owner = nearest(map, item);
        if (owner.isEmpty() && item instanceof Improvement improvement) {
            Set<String> answers = new HashSet<>(improvement.answers());
            owner = agreed(map.items().stream()
                    .filter(other -> other instanceof PainPoint && answers.contains(other.id()))
                    .map(pain -> nearest(map, pain)));
        }
        return owner.isEmpty() ? map.department() : owner;
    }

    private static String nearest(JourneyMap map, Item item) {
        if (!item.department().isEmpty()) {
            return item.department();
        }
        Whereabouts whereabouts = Whereabouts.of(map, item);
        String touched = agreed(whereabouts.places(Span.STEP).stream().limit(1).flatMap(step -> touchpoints(map, step)));
        return touched.isEmpty()
                ? whereabouts.stages().stream().findFirst().map(Stage::department).orElse("")
                : touched;
    }

    /** The departments of our own touchpoints at a step. */
    private static Stream<String> touchpoints(JourneyMap map, String step) {
        return map.lanes().stream()
                .filter(lane -> lane.span() == Span.STEP)
                .flatMap(lane -> lane.cards().stream())
                .filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast)
                .filter(touchpoint -> touchpoint.ownership() == Ownership.OWN && touchpoint.at().contains(step))
                .map(Touchpoint::department);
    }

    /** The one department that is named, or empty if none is or several are; whoever names none does not disagree. */
    private static String agreed(Stream<String> departments) {
        List<String> named = departments.filter(department -> !department.isEmpty()).distinct().toList();
        return named.size() == 1 ? named.get(0) : "";
    }
}
