package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;

/**
 * What is in a persona's head: four quarters around the persona, and below them pains and gains where the map has such lanes.
 *
 * <p>A lane whose cards stand at a stage belongs here as well; the stage is said at the card. The other lanes, and the
 * stages, are drawn as a table.
 *
 * @param parts says, thinks, does and feels, each even without a lane, then pains and gains where there are such lanes; none
 *     for a map of another type
 */
public record EmpathyMap(List<Part> parts) {

    private static final List<LaneType> QUARTERS =
            List.of(LaneType.SAYS, LaneType.THINKS, LaneType.DOES, LaneType.FEELS);
    private static final List<LaneType> BELOW = List.of(LaneType.PAIN, LaneType.GAINS);

    /**
     * A quarter, or what stands below the quarters.
     *
     * @param type what it holds
     * @param lanes its lanes, mostly one
     */
    public record Part(LaneType type, List<Lane> lanes) {

        /** Copies the lanes. */
        public Part {
            lanes = List.copyOf(lanes);
        }
    }

    /** Copies the parts. */
    public EmpathyMap {
        parts = List.copyOf(parts);
    }

    /**
     * Finds the parts of a map.
     *
     * @param map the map
     * @return its parts
     */
    public static EmpathyMap of(JourneyMap map) {
        if (map.type() != MapType.EMPATHY_MAP) {
            return new EmpathyMap(List.of());
        }
        Map<LaneType, List<Lane>> lanes = new EnumMap<>(LaneType.class);
        map.lanes().forEach(lane -> lanes.computeIfAbsent(lane.type(), type -> new ArrayList<>()).add(lane));
        return new EmpathyMap(Stream.concat(QUARTERS.stream(), BELOW.stream().filter(lanes::containsKey))
                .map(type -> new Part(type, lanes.getOrDefault(type, List.of())))
                .toList());
    }

    /**
     * Whether a lane is drawn here, and so not in the table.
     *
     * @param lane a lane of the map
     * @return true if one of the parts has it
     */
    public boolean holds(Lane lane) {
        return parts.stream().anyMatch(part -> part.lanes().stream().anyMatch(own -> own == lane));
    }
}
