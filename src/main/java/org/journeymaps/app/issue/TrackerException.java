package org.journeymaps.app.issue;

import java.io.Serial;

/** A tracker did not do what was asked. Its message is the reason alone: what a tracker says is for the user, not for a log. */
public final class TrackerException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient TrackerFailure failure;

    /**
     * With what went wrong.
     *
     * @param failure what went wrong
     */
    public TrackerException(TrackerFailure failure) {
        super(failure.reason().code());
        this.failure = failure;
    }

    /**
     * With a reason alone.
     *
     * @param reason why
     */
    public TrackerException(TrackerFailure.Reason reason) {
        this(TrackerFailure.of(reason));
    }

    /**
     * What went wrong.
     *
     * @return the failure
     */
    public TrackerFailure failure() {
        return failure;
    }
}
