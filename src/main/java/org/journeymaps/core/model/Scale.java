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
 * @param signs what a value is drawn as
 * @param reversed whether {@code min} is the best value and {@code max} the worst
 * @param valence whether a value is good or bad; tension, arousal and the like are neither, only little or much
 * @param emotions names of feelings that say whether a value, then a strength, is good or bad, as on a wheel of emotions
 * @param opposite id of the scale that is taken away from this one for a balance, such as that of bad feelings; or empty. Neither
 *     has a valence
 * @param extras unknown members
 */
public record Scale(
        String id,
        double min,
        double max,
        double neutral,
        List<Label> labels,
        Signs signs,
        boolean reversed,
        boolean valence,
        List<Emotion> emotions,
        String opposite,
        Extras extras) {

    /**
     * The name of one value of a scale.
     *
     * @param value the value
     * @param text its name, such as "Awful"
     */
    public record Label(double value, String text) {}

    /**
     * A feeling by its name, of which a value gives the strength.
     *
     * @param name its name, such as "joy"
     * @param sign 1 for a good feeling, -1 for a bad one, 0 for neither
     */
    public record Emotion(String name, int sign) {}

    /** Copies the lists. */
    public Scale {
        labels = List.copyOf(labels);
        emotions = List.copyOf(emotions);
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
     * The value without its unit: -1 at the worst, 0 at neutral, +1 at the best, linear on either side of neutral; on a
     * scale without valence 0 at {@code min} and 1 at {@code max}. Source: reference on journeys, section 5.
     *
     * @param value a raw value on the scale
     * @return a number from -1 to +1
     */
    public double normal(double value) {
        if (!valence) {
            return strength(value);
        }
        double normal = value >= neutral ? (value - neutral) / (max - neutral) : (value - neutral) / (neutral - min);
        return reversed ? 0 - normal : normal;
    }

    /**
     * The value without its unit, its name regarded: where the name is one of the scale's emotions, the emotion says whether
     * it is good or bad, and the number only how strong it is.
     *
     * @param value a value on the scale
     * @return a number from -1 to +1
     */
    public double normal(Value value) {
        for (Emotion emotion : emotions) {
            if (emotion.name().equals(value.label())) {
                return emotion.sign() * strength(value.value()) + 0.0;
            }
        }
        return normal(value.value());
    }

    private double strength(double value) {
        return (value - min) / (max - min);
    }

    /**
     * The name of a value.
     *
     * @param value a raw value
     * @return its name, or nothing when the scale names no such value
     */
    public Optional<String> label(double value) {
        for (Label label : labels) {
            if (label.value() == value) {
                return Optional.of(label.text());
            }
        }
        return Optional.empty();
    }
}
