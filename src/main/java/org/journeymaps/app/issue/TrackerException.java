package org.journeymaps.app.issue;

import java.io.Serial;

/** A tracker did not do what was asked. Its message is the reason alone: what a tracker says is for the user, not for a log. */
public final class TrackerException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient TrackerFailure failure;
    private final String link;

    /**
     * With what went wrong.
     *
     * @param failure what went wrong
     */
    public TrackerException(TrackerFailure failure) {
        this(failure, "");
    }

    private TrackerException(TrackerFailure failure, String link) {
        super(failure.reason().code());
        this.failure = failure;
        this.link = link;
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
     * The same of a certain tracker, for those who did not name it themselves and may have to go there to consent.
     *
     * @param tracker id of the Application Link
     * @return an exception that names it
     */
    public TrackerException at(String tracker) {
        TrackerException named = new TrackerException(failure, tracker);
        named.initCause(this);
        return named;
    }

    /**
     * What went wrong.
     *
     * @return the failure
     */
    public TrackerFailure failure() {
        return failure;
    }

    /**
     * Which tracker it was.
     *
     * @return id of the Application Link, or empty for the one that was asked
     */
    public String link() {
        return link;
    }
}
