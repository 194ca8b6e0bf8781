package org.journeymaps.core.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Value;

/** The values of a lane by persona and place. */
final class PlacedValues {

    private PlacedValues() {}

    /** The values of a lane that will do and stand somewhere, by persona, then by place; both counted from 0. */
    static Map<Integer, Map<Integer, List<Value>>> of(Lane lane, MapIndex index, Predicate<Value> good) {
        Map<Integer, Map<Integer, List<Value>>> byPersona = new TreeMap<>();
        for (Value value : lane.values()) {
            OptionalInt place = index.valuePlace(lane.span(), value.at());
            OptionalInt persona = index.persona(value.persona());
            if (place.isPresent() && persona.isPresent() && good.test(value)) {
                byPersona.computeIfAbsent(persona.getAsInt(), key -> new TreeMap<>())
                        .computeIfAbsent(place.getAsInt(), key -> new ArrayList<>())
                        .add(value);
            }
        }
        return byPersona;
    }

    /** All that was not predicted, or, if there is nothing else, the predictions. */
    static List<Value> known(List<Value> values) {
        if (values.size() == 1) {
            return values;
        }
        List<Value> known = values.stream().filter(value -> value.basis() != Basis.PREDICTED).toList();
        return known.isEmpty() ? values : known;
    }

    /** The mean of what was predicted. */
    static OptionalDouble predicted(List<Value> values) {
        return mean(values, true);
    }

    /** The mean of all that was not predicted. */
    static OptionalDouble actual(List<Value> values) {
        return mean(values, false);
    }

    private static OptionalDouble mean(List<Value> values, boolean predicted) {
        return values.stream().filter(value -> value.basis() == Basis.PREDICTED == predicted).mapToDouble(Value::value).average();
    }
}
