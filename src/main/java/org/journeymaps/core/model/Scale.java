package org.journeymaps.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A scale on which values are given, kept raw.
 *
 * @param id identity in the map
 * @param min worst value
 * @param max best value, greater than {@code min}
 * @param neutral neither good nor bad, strictly between the two; the middle unless the map says otherwise
 * @param labels names of some values, in ascending order of value
 * @param extras unknown members
 */
public record Scale(String id, double min, double max, double neutral, List<Label> labels, Extras extras) {

    /**
     * The name of one value of a scale.
     *
     * @param value the value
     * @param text its name, such as "Awful"
     */
    public record Label(double value, String text) {}

    /** Copies the labels. */
    public Scale {
        labels = List.copyOf(labels);
    }

    /**
     * Whether a value lies on the scale. One that does not is an error of the map and is never moved onto it.
     *
     * @param value a raw value
     * @return true from {@code min} to {@code max}, both included
     */
    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    /**
     * The value without its unit: -1 at the worst, 0 at neutral, +1 at the best, linear on either side of neutral.
     *
     * @param value a raw value on the scale
     * @return a number from -1 to +1
     */
    public double normal(double value) {
        return value >= neutral ? (value - neutral) / (max - neutral) : (value - neutral) / (neutral - min);
    }

    /**
     * The name of a value.
     *
     * @param value a raw value
     * @return its name, or nothing when the scale names no such value
     */
    public Optional<String> label(double value) {
        return labels.stream().filter(label -> label.value() == value).map(Label::text).findFirst();
    }
}
