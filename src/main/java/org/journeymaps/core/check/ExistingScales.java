package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Scale;

/** A lane of values other than a funnel stands on a scale of the map. */
final class ExistingScales implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> scales = Parts.ids(parts.map().scales(), Scale::id);
        return parts.lanes().stream()
                .filter(lane -> lane.it().type().scaled() && !scales.contains(lane.it().scale()))
                .map(lane -> Rule.blocking("no-scale", lane.path() + ".scale", lane.it().scale()));
    }
}
