package org.journeymaps.core.check;

import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.Link;

/** An address is one that a reader can be led to. */
final class FollowedAddresses implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        return Stream.of(
                        wrong(parts.map().pairPage(), () -> "$.pairPage"),
                        wrong(parts.map().parent(), () -> "$.parent"),
                        Parts.parts(Place.MAP, "personas", parts.map().personas())
                                .flatMap(persona -> wrong(persona.it().photo(), () -> persona.path() + ".photo")),
                        parts.cards(Content.class)
                                .flatMap(content -> wrong(content.it().link(), () -> content.place().path() + ".link")),
                        Parts.parts(Place.MAP, "evidence", parts.map().evidence())
                                .flatMap(source -> wrong(source.it().link(), () -> source.path() + ".link")))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> wrong(Link link, Place place) {
        return link instanceof Link.Address address && !address.followed()
                ? Stream.of(Rule.advisory("address", place.path() + ".address", address.uri()))
                : Stream.of();
    }
}
