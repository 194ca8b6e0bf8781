package org.journeymaps.app.filing;

import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;

/** What kept an attempt from being finished. */
public sealed interface Obstacle {

    /** Nothing did. */
    record None() implements Obstacle {}

    /**
     * The tracker did.
     *
     * @param failure what it answered, or did not
     */
    record Tracker(TrackerFailure failure) implements Obstacle {}

    /**
     * The page did.
     *
     * @param reason why it was not written
     */
    record Page(MapRefusedException.Reason reason) implements Obstacle {}

    /**
     * Something did that nobody foresaw.
     *
     * @param fault for the log
     */
    record Fault(RuntimeException fault) implements Obstacle {}

    /**
     * By what was thrown.
     *
     * @param thrown a refusal of the page or the tracker, or a fault
     * @return the obstacle
     */
    static Obstacle of(Exception thrown) {
        if (thrown instanceof MapRefusedException refused) {
            return new Page(refused.reason());
        }
        if (thrown instanceof TrackerException failed) {
            return new Tracker(failed.failure());
        }
        return new Fault(thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown));
    }
}
