package org.journeymaps.core.insight;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.journeymaps.core.model.Value;

/**
 * What one persona feels at one place of a curve: its value there or, when several are given, their mean, and how far they
 * lie apart. Where more is known, what was predicted is no part of it.
 *
 * <p>Example: three raters who say -1, -0.5 and 0.5 make the value -0.333 from -1 to 0.5. A value outside its scale is never
 * part of a feeling.
 *
 * @param place step or, in a lane by stage, stage, counted from 0 in the order of the journey
 * @param value raw value on the lane's scale
 * @param low the lowest of the values
 * @param high the highest of the values
 * @param evidenced whether all of the values are evidenced
 * @param values the values, in the order of the map; at least one
 */
public record Feeling(int place, double value, double low, double high, boolean evidenced, List<Value> values) {

    /** Copies the values. */
    public Feeling {
        values = List.copyOf(values);
    }

    static Feeling of(int place, List<Value> values) {
        return of(place, values, Value::value);
    }

    static Feeling of(int place, List<Value> values, ToDoubleFunction<Value> size) {
        if (values.size() == 1) {
            double only = size.applyAsDouble(values.get(0));
            return new Feeling(place, only, only, only, values.get(0).basis().evidenced(), values);
        }
        double[] sizes = values.stream().mapToDouble(size).toArray();
        double low = Arrays.stream(sizes).min().orElseThrow();
        double high = Arrays.stream(sizes).max().orElseThrow();
        // A mean of doubles may lie a little beyond them.
        double mean = Math.max(low, Math.min(high, Arrays.stream(sizes).average().orElseThrow()));
        return new Feeling(place, mean, low, high, values.stream().allMatch(value -> value.basis().evidenced()), values);
    }

    /**
     * How many people gave the values.
     *
     * @return their number, or 0 where a value does not say whose it is
     */
    public int raters() {
        return values.stream().anyMatch(value -> value.rater().isBlank())
                ? 0
                : (int) values.stream().map(Value::rater).distinct().count();
    }
}
