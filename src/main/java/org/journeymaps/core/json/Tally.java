package org.journeymaps.core.json;

/** How many stages, steps, lanes, cards and details of one map have been read. */
final class Tally {

    /** What is counted, with the message for too many. */
    enum Of {
        STAGES, STEPS, LANES, CARDS, DETAILS
    }

    private final int[] counts = new int[Of.values().length];
    private final Limits limits;

    Tally(Limits limits) {
        this.limits = limits;
    }

    /** Counts one more, about to be read. */
    void add(Of what, Source in) throws Refusal {
        int limit = limit(what);
        if (++counts[what.ordinal()] > limit) {
            throw in.refuseNext("too-many-" + what.name().toLowerCase(java.util.Locale.ROOT), limit);
        }
    }

    private int limit(Of what) {
        return switch (what) {
            case STAGES -> limits.stages();
            case STEPS -> limits.steps();
            case LANES -> limits.lanes();
            case CARDS -> limits.cards();
            case DETAILS -> limits.details();
        };
    }
}
