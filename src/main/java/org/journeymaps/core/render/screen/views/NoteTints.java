package org.journeymaps.core.render.screen.views;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.model.Lane;

/**
 * The colours of sticky notes by lane: blue for what the customer does, red for pain, green for what helps, gray for values and
 * for what the map itself adds, and the others in turn.
 */
final class NoteTints {

    static final String ACTIONS = "blue";
    static final String OTHER = "gray";

    private static final List<String> IN_TURN = List.of("yellow", "purple", "teal", "orange", "magenta", "lime");

    private final Map<Lane, String> tints = new IdentityHashMap<>();

    NoteTints(List<Lane> lanes) {
        int turn = 0;
        for (Lane lane : lanes) {
            String own = own(lane);
            if (!own.isEmpty()) {
                tints.put(lane, own);
            } else if (!tints.containsKey(lane)) {
                tints.put(lane, IN_TURN.get(turn++ % IN_TURN.size()));
            }
        }
    }

    /** The colour of a lane. */
    String of(Lane lane) {
        return tints.getOrDefault(lane, OTHER);
    }

    private static String own(Lane lane) {
        if (lane.type().holdsValues()) {
            return OTHER;
        }
        return switch (lane.type()) {
            case PAIN -> "red";
            case OPPORTUNITY, SOLUTION, IDEA, GAINS -> "green";
            case CUSTOMER_ACTIONS -> ACTIONS;
            case DEPARTMENTS, EVIDENCE, ISSUES, CHANGE, CLOCK -> OTHER;
            default -> "";
        };
    }
}
