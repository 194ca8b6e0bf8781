package org.journeymaps.core.insight;

import java.util.List;
import org.journeymaps.core.model.Value;

/**
 * What one persona feels at one place of a curve: its value there or, when several are given, their mean.
 *
 * <p>A value outside its scale is never part of a feeling.
 *
 * @param place step or, in a lane by stage, stage, counted from 0 in the order of the journey
 * @param value raw value on the lane's scale
 * @param evidenced whether all of the values are evidenced
 * @param values the values, in the order of the map; at least one
 */
public record Feeling(int place, double value, boolean evidenced, List<Value> values) {

    /** Copies the values. */
    public Feeling {
        values = List.copyOf(values);
    }

    static Feeling of(int place, List<Value> values) {
        double mean = values.stream().mapToDouble(Value::value).average().orElseThrow();
        return new Feeling(place, mean, values.stream().allMatch(value -> value.basis().evidenced()), values);
    }
}
