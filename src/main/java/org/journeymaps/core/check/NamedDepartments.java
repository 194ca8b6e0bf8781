package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Department;

/**
 * The map gives a name to each department that it refers to; otherwise its key is shown. It is said once for each
 * department. Writing goes on, since the administrator's list may name what the map does not.
 */
final class NamedDepartments implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> said = new HashSet<>(Parts.ids(parts.map().departments(), Department::key));
        return Stream.of(
                        unnamed(parts.map().department(), Place.MAP, said),
                        parts.stages().stream().flatMap(stage -> unnamed(stage.it().department(), stage, said)),
                        parts.cards().stream().filter(card -> !said.contains(card.it().department()))
                                .flatMap(card -> unnamed(card.it().department(), card.place(), said)))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> unnamed(String department, Place place, Set<String> said) {
        return department.isEmpty() || !said.add(department)
                ? Stream.of()
                : Stream.of(Rule.advisory("no-department", place.path() + ".department", department));
    }
}
