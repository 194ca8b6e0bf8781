package org.journeymaps.core.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.InLane;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/** A value lies on the scale of its lane. */
final class ValuesOnScale implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Map<String, Scale> scales = new HashMap<>();
        parts.map().scales().forEach(scale -> scales.putIfAbsent(scale.id(), scale));
        return parts.values().stream()
                .filter(value -> scales.containsKey(value.lane().scale()))
                .filter(value -> !scales.get(value.lane().scale()).holds(value.it().value()))
                .map(value -> problem(value, scales.get(value.lane().scale())));
    }

    private static Problem problem(InLane<Value> value, Scale scale) {
        return Rule.advisory(
                "value-off-scale",
                value.place().path() + ".value",
                number(value.it().value()), number(scale.min()), number(scale.max()));
    }

    private static String number(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        String text = exact.precision() - exact.scale() > 15 ? exact.toString() : exact.toPlainString();
        return text.replace('-', '\u2212');
    }
}
