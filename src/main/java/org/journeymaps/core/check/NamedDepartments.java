package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.InLane;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Touchpoint;

/**
 * The map gives a name to each department that it refers to; otherwise its key is shown. It is said once for each
 * department. Writing goes on, since the administrator's list may name what the map does not.
 */
final class NamedDepartments implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> said = new HashSet<>(Parts.ids(parts.map().departments(), Department::key));
        return references(parts)
                .filter(department -> !department.it().isEmpty() && said.add(department.it()))
                .map(department -> Rule.advisory("no-department", department.path() + ".department", department.it()));
    }

    private static Stream<Part<String>> references(Parts parts) {
        return Stream.of(
                        Stream.of(new Part<>(parts.map().department(), "$")),
                        parts.stages().stream().map(stage -> new Part<>(stage.it().department(), stage.path())),
                        parts.cards().stream().map(NamedDepartments::reference))
                .flatMap(references -> references);
    }

    private static Part<String> reference(InLane<Card> card) {
        return new Part<>(department(card.it()), card.path());
    }

    private static String department(Card card) {
        if (card instanceof Touchpoint touchpoint) {
            return touchpoint.department();
        }
        if (card instanceof PainPoint painPoint) {
            return painPoint.department();
        }
        if (card instanceof Improvement improvement) {
            return improvement.department();
        }
        return card instanceof Metric metric ? metric.department() : "";
    }
}
