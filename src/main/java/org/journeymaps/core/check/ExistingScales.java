package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Scale;

/** A lane of values other than a funnel stands on a scale of the map, and a balance is struck between two of them. */
final class ExistingScales implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> scales = Parts.ids(parts.map().scales(), Scale::id);
        return Stream.concat(
                Parts.parts(Place.MAP, "scales", parts.map().scales())
                        .filter(scale -> !scale.it().opposite().isEmpty())
                        .flatMap(scale -> opposite(scale, scales, parts.map())),
                parts.lanes().stream()
                        .filter(lane -> lane.it().type().scaled() && !scales.contains(lane.it().scale()))
                        .map(lane -> Rule.blocking("no-scale", lane.path() + ".scale", lane.it().scale())));
    }

    private static Stream<Problem> opposite(Part<Scale> scale, Set<String> scales, JourneyMap map) {
        String path = scale.path() + ".opposite";
        if (!scales.contains(scale.it().opposite())) {
            return Stream.of(Rule.blocking("no-scale", path, scale.it().opposite()));
        }
        boolean balanced = !scale.it().valence() && map.scales().stream()
                .filter(other -> other.id().equals(scale.it().opposite())).findFirst().filter(Scale::valence).isEmpty();
        return balanced ? Stream.of() : Stream.of(Rule.advisory("no-balance", path, scale.it().opposite()));
    }
}
