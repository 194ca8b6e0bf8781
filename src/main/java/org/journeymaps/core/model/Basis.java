package org.journeymaps.core.model;

/** What a value rests on. */
public enum Basis implements Code {

    /** Expected, not seen. */
    PREDICTED,

    /** The team's opinion. */
    ASSERTED,

    /** The customer said so. */
    REPORTED,

    /** A researcher saw it. */
    OBSERVED,

    /** Measured. */
    MEASURED;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether a value with this basis counts as evidenced; otherwise it is an assumption.
     *
     * @return true for reported, observed and measured
     */
    public boolean evidenced() {
        return compareTo(REPORTED) >= 0;
    }
}
