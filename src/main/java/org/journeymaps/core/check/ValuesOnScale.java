package org.journeymaps.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Place;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;

/** A value lies on the scale of its lane, that of a branch on the scale of the first curve. */
final class ValuesOnScale implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Map<String, Scale> scales = new HashMap<>();
        parts.map().scales().forEach(scale -> scales.putIfAbsent(scale.id(), scale));
        Optional<Scale> first = parts.map().lanes().stream()
                .filter(lane -> lane.type() == LaneType.CURVE)
                .map(Lane::scale)
                .findFirst().map(scales::get);
        return Stream.concat(
                parts.branches().stream()
                        .filter(branch -> branch.it().value() instanceof Reading.Number)
                        .flatMap(branch -> first.stream().flatMap(
                                scale -> off(scale, ((Reading.Number) branch.it().value()).value(), branch))),
                parts.values().stream().flatMap(value -> Optional.ofNullable(scales.get(value.lane().scale())).stream()
                        .flatMap(scale -> off(scale, value.it().value(), value.place()))));
    }

    private static Stream<Problem> off(Scale scale, double value, Place place) {
        return scale.holds(value) ? Stream.empty() : Stream.of(Rule.advisory(
                "value-off-scale",
                place.path() + ".value",
                Rule.number(value), Rule.number(scale.min()), Rule.number(scale.max())));
    }
}
