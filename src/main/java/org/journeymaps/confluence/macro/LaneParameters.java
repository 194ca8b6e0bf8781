package org.journeymaps.confluence.macro;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.model.JourneyMap;

/**
 * The macro's parameters {@code lanes} and {@code hide}: ids or types of lanes, with commas between them. They say what the page
 * shows of the map; what is stored, filed and searched is always the whole of it.
 */
final class LaneParameters {

    private static final String COMMA = "[,;\\s]+";

    private LaneParameters() {}

    static LaneChoice choose(JourneyMap map, Map<String, String> parameters) {
        return LaneChoice.of(map, names(parameters, "lanes"), names(parameters, "hide"));
    }

    private static List<String> names(Map<String, String> parameters, String name) {
        return Stream.of(parameters.getOrDefault(name, "").split(COMMA)).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
