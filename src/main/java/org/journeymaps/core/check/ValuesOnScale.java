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
                        .flatMap(branch -> off(first, ((Reading.Number) branch.it().value()).value(), branch)),
                parts.values().stream().flatMap(value -> off(
                        Optional.ofNullable(scales.get(value.lane().scale())), value.it().value(), value.place())));
    }

    private static Stream<Problem> off(Optional<Scale> scale, double value, Place place) {
        return scale.filter(it -> !it.holds(value)).stream().map(it -> Rule.advisory(
                "value-off-scale",
                place.path() + ".value",
                Rule.number(value), Rule.number(it.min()), Rule.number(it.max())));
    }
}
