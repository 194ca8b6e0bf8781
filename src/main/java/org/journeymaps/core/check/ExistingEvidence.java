package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Evidence;

/** A card or value refers to evidence of the map. */
final class ExistingEvidence implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> evidence = Parts.ids(parts.map().evidence(), Evidence::id);
        return Stream.concat(
                        parts.cards().stream().filter(card -> !card.it().evidence().isEmpty())
                                .flatMap(card -> Parts.parts(card.place(), "evidence", card.it().evidence())),
                        parts.values().stream().filter(value -> !value.it().evidence().isEmpty())
                                .flatMap(value -> Parts.parts(value.place(), "evidence", value.it().evidence())))
                .filter(source -> !evidence.contains(source.it()))
                .map(source -> Rule.blocking("no-evidence", source.path(), source.it()));
    }
}
