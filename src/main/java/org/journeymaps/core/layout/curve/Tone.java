package org.journeymaps.core.layout.curve;

import org.journeymaps.core.model.Scale;

/** Whether a feeling is good or bad; on the map a shape, a colour and, with the number, a sign. */
public enum Tone {

    /** Better than neutral. */
    GOOD,

    /** Neither good nor bad. */
    NEUTRAL,

    /** Worse than neutral. */
    BAD;

    /**
     * The tone of a value. On a scale without valence it is always neutral.
     *
     * @param scale its scale
     * @param value raw value
     * @return the tone
     */
    public static Tone of(Scale scale, double value) {
        if (value == scale.neutral() || !scale.valence()) {
            return NEUTRAL;
        }
        return value > scale.neutral() != scale.reversed() ? GOOD : BAD;
    }
}
