package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;

/** A persona has one value at a place of a lane from one rater, on one basis, of one day. */
final class OneValuePerPlace implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        String first = parts.map().personas().stream().findFirst().map(Persona::id).orElse("");
        return parts.lanes().stream().flatMap(lane -> repeated(lane, first));
    }

    private static Stream<Problem> repeated(Part<Lane> lane, String first) {
        Set<List<Object>> seen = new HashSet<>();
        return Parts.parts(lane, "values", lane.it().values())
                .filter(value -> lane.it().span() == Span.MAP || !value.it().at().isEmpty())
                .filter(value -> !seen.add(identity(value.it(), first)))
                .map(value -> value.it().at().isEmpty()
                        ? Rule.advisory("repeated-whole-value", value.path(), persona(value.it(), first))
                        : Rule.advisory("repeated-value", value.path(), persona(value.it(), first), value.it().at()));
    }

    private static List<Object> identity(Value value, String first) {
        return List.of(value.at(), persona(value, first), value.basis(), value.rater(), value.date());
    }

    private static String persona(Value value, String first) {
        return value.persona().isEmpty() ? first : value.persona();
    }
}
