package org.journeymaps.core.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;

/** A value on a wheel of emotions names one of them; otherwise nobody knows whether it is a good one. */
final class NamedEmotions implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Map<String, Scale> wheels = new HashMap<>();
        parts.map().scales().stream()
                .filter(scale -> !scale.emotions().isEmpty())
                .forEach(scale -> wheels.putIfAbsent(scale.id(), scale));
        return parts.values().stream()
                .filter(value -> wheels.containsKey(value.lane().scale()))
                .filter(value -> !names(wheels.get(value.lane().scale()), value.it()))
                .map(value -> Rule.advisory("no-emotion", value.place().path(), value.it().label()));
    }

    private static boolean names(Scale wheel, Value value) {
        return wheel.emotions().stream().anyMatch(emotion -> emotion.name().equals(value.label()));
    }
}
