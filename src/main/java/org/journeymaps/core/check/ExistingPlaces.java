package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;

/**
 * A card or value by step names steps of the map, or, only a value, touchpoints; one by stage names stages. A value that names
 * none stands nowhere yet.
 */
final class ExistingPlaces implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> steps = Parts.ids(parts.map().steps(), Step::id);
        Set<String> contacts = parts.cards(Touchpoint.class).map(contact -> contact.it().id()).collect(Collectors.toSet());
        Set<String> stages = Parts.ids(parts.map().stages(), Stage::id);
        return parts.lanes().stream()
                .filter(lane -> lane.it().span() != Span.MAP)
                .flatMap(lane -> Stream.concat(
                        lane.it().span() == Span.STEP
                                ? Stream.concat(
                                        missing(cards(lane), steps, "no-step"),
                                        missing(values(lane).filter(value -> !contacts.contains(value.id())), steps, "no-place"))
                                : missing(named(lane), stages, "no-stage"),
                        unplaced(lane)));
    }

    private static Stream<Problem> unplaced(Part<Lane> lane) {
        return Parts.parts(lane, "values", lane.it().values())
                .filter(value -> value.it().at().isEmpty())
                .map(value -> Rule.advisory("unplaced-value", value.path()));
    }

    private static Stream<Problem> missing(Stream<Reference> named, Set<String> places, String problem) {
        return named
                .filter(reference -> !places.contains(reference.id()))
                .map(reference -> Rule.blocking(problem, reference.place().path(), reference.id()));
    }

    /** The places of the map that the cards and values of a lane name. */
    static Stream<Reference> named(Part<Lane> lane) {
        return Stream.concat(cards(lane), values(lane));
    }

    private static Stream<Reference> cards(Part<Lane> lane) {
        return Parts.parts(lane, "cards", lane.it().cards())
                .flatMap(card -> Parts.parts(card, "at", card.it().at()))
                .map(at -> new Reference(at.it(), at));
    }

    private static Stream<Reference> values(Part<Lane> lane) {
        return Parts.parts(lane, "values", lane.it().values())
                .filter(value -> !value.it().at().isEmpty())
                .map(value -> new Reference(value.it().at(), () -> value.path() + ".at"));
    }

    /** An id that stands for something else in the map. */
    record Reference(String id, Place place) {}
}
