package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Quote;

/** A quote or value belongs to a persona of the map; one that names none belongs to the first. */
final class ExistingPersonas implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> personas = Parts.ids(parts.map().personas(), Persona::id);
        return Stream.concat(
                        parts.cards(Quote.class).map(quote -> new Part<>(quote.it().persona(), quote.path())),
                        parts.values().stream().map(value -> new Part<>(value.it().persona(), value.path())))
                .filter(persona -> !persona.it().isEmpty() && !personas.contains(persona.it()))
                .map(persona -> Rule.blocking("no-persona", persona.path() + ".persona", persona.it()));
    }
}
