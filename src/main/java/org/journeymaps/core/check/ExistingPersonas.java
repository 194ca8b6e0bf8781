package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Quote;

/** A quote or value belongs to a persona of the map; one that names none belongs to the first. */
final class ExistingPersonas implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> personas = Parts.ids(parts.map().personas(), Persona::id);
        return Stream.concat(
                parts.cards(Quote.class).flatMap(quote -> missing(quote.it().persona(), quote.place(), personas)),
                parts.values().stream().flatMap(value -> missing(value.it().persona(), value.place(), personas)));
    }

    private static Stream<Problem> missing(String persona, Place place, Set<String> personas) {
        return persona.isEmpty() || personas.contains(persona)
                ? Stream.of()
                : Stream.of(Rule.blocking("no-persona", place.path() + ".persona", persona));
    }
}
