package org.journeymaps.core.model;

/** A mark that singles out a step. */
public enum StepFlag implements Code {

    /** The contact that decides about the relationship. */
    MOMENT_OF_TRUTH,

    /** Customers get stuck here. */
    OBSTACLE,

    /** Repeats or adds friction. */
    INEFFICIENCY,

    /** The service may fail here. */
    FAIL_POINT,

    /** Customers wait here. */
    WAIT_POINT,

    /** Customers may come in here. */
    ENTRY,

    /** Customers may leave here. */
    EXIT;

    private final String code = Code.kebab(this);

    @Override
    public String code() {
        return code;
    }
}
