package org.journeymaps.core.model;

/** What a lane holds, and so how it is drawn. */
public enum LaneType implements Code {

    /** Plain cards ({@link Note}). */
    TEXT,

    /** What the persona says or thinks ({@link Quote}). */
    QUOTES,

    /** Contacts ({@link Touchpoint}). */
    TOUCHPOINTS,

    /** Values on a scale ({@link Value}), drawn as the emotion curve. */
    CURVE,

    /** Pain points ({@link PainPoint}). */
    PAIN,

    /** Openings to do better ({@link Improvement}). */
    OPPORTUNITY,

    /** Remedies decided on or under way ({@link Improvement}). */
    SOLUTION,

    /** Measures with a target ({@link Metric}). */
    METRIC;

    @Override
    public String code() {
        return Code.kebab(this);
    }
}
