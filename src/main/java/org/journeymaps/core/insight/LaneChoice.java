package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;

/**
 * A map with some of its lanes, in an order of one's own: what a page shows of a map. What is stored stays as it is, and so does
 * what the map amounts to: figures, findings, gaps, and rows that say what stands in others are read from the whole map.
 *
 * <p>Example: {@code LaneChoice.of(map, List.of("touchpoints", "pains"), List.of())} shows all lanes of the type touchpoints,
 * then the lane with the id "pains".
 *
 * @param whole the map with all its lanes, from which everything is reckoned
 * @param map the same map with the lanes of which rows are drawn
 * @param unknown names that no lane of the map has, each once
 */
public record LaneChoice(JourneyMap whole, JourneyMap map, List<String> unknown) {

    /** Copies the names. */
    public LaneChoice {
        unknown = List.copyOf(unknown);
    }

    /**
     * All lanes, as they stand.
     *
     * @param map the map
     * @return the whole of it
     */
    public static LaneChoice all(JourneyMap map) {
        return new LaneChoice(map, map, List.of());
    }

    /**
     * Chooses lanes by id or type, whether letters are large or small. A name that is both an id and a type means the id.
     *
     * @param map the map
     * @param show the lanes to show, in this order; all of them, as they stand, if no lane has one of the names
     * @param hide the lanes to leave out
     * @return what is left
     */
    public static LaneChoice of(JourneyMap map, List<String> show, List<String> hide) {
        Set<String> unknown = new LinkedHashSet<>();
        List<Lane> shown = find(map, show, unknown);
        List<Lane> hidden = find(map, hide, unknown);
        List<Lane> lanes = new ArrayList<>(shown.isEmpty() ? map.lanes() : shown);
        lanes.removeIf(lane -> hidden.stream().anyMatch(each -> each == lane));
        return new LaneChoice(map, lanes.equals(map.lanes()) ? map : map.withLanes(lanes), List.copyOf(unknown));
    }

    private static List<Lane> find(JourneyMap map, List<String> names, Set<String> unknown) {
        List<Lane> found = new ArrayList<>();
        for (String name : names) {
            List<Lane> lanes = lanes(map, lane -> lane.id().equalsIgnoreCase(name));
            if (lanes.isEmpty()) {
                lanes = lanes(map, lane -> lane.type().code().equalsIgnoreCase(name));
            }
            if (lanes.isEmpty()) {
                unknown.add(name);
            }
            lanes.stream().filter(lane -> found.stream().noneMatch(each -> each == lane)).forEach(found::add);
        }
        return found;
    }

    private static List<Lane> lanes(JourneyMap map, Predicate<Lane> wanted) {
        return map.lanes().stream().filter(wanted).toList();
    }
}
