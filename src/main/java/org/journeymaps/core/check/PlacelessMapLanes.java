package org.journeymaps.core.check;

import java.util.stream.Stream;
import org.journeymaps.core.model.Span;

/** What stands in a lane over the whole map names no place in it. */
final class PlacelessMapLanes implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        return parts.lanes().stream()
                .filter(lane -> lane.it().span() == Span.MAP)
                .flatMap(ExistingPlaces::named)
                .map(reference -> Rule.advisory("place-in-map-lane", reference.place().path(), reference.id()));
    }
}
