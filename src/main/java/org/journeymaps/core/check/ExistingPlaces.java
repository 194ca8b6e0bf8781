package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;

/** A card or value by step names steps of the map, one by stage names stages. */
final class ExistingPlaces implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> steps = Parts.ids(parts.map().steps(), Step::id);
        Set<String> stages = Parts.ids(parts.map().stages(), Stage::id);
        return parts.lanes().stream()
                .filter(lane -> lane.it().span() != Span.MAP)
                .flatMap(lane -> lane.it().span() == Span.STEP
                        ? missing(lane, steps, "no-step")
                        : missing(lane, stages, "no-stage"));
    }

    private static Stream<Problem> missing(Part<Lane> lane, Set<String> places, String problem) {
        return places(lane)
                .filter(place -> !places.contains(place.it()))
                .map(place -> Rule.blocking(problem, place.path(), place.it()));
    }

    /** The places that the cards and values of a lane name. */
    static Stream<Part<String>> places(Part<Lane> lane) {
        return Stream.concat(
                Parts.parts(lane.path() + ".cards", lane.it().cards())
                        .flatMap(card -> Parts.parts(card.path() + ".at", card.it().at())),
                Parts.parts(lane.path() + ".values", lane.it().values())
                        .map(value -> new Part<>(value.it().at(), value.path() + ".at")));
    }
}
