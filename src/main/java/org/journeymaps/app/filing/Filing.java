package org.journeymaps.app.filing;

import java.time.Instant;
import java.util.Locale;

/**
 * One attempt to make an issue of an item.
 *
 * @param marker random name of the attempt, 16 of {@code [a-z0-9]}
 * @param state how far it came, as stored; see {@link #state(Instant)} for how it counts
 * @param item the item
 * @param department key of the department
 * @param link id of the Application Link
 * @param project key of the project
 * @param user key of the user who files
 * @param issueId id of the issue, or empty
 * @param issueKey key of the issue as it was made, or empty
 * @param times when each stage was reached
 */
public record Filing(
        String marker,
        State state,
        ItemReference item,
        String department,
        String link,
        String project,
        String user,
        String issueId,
        String issueKey,
        Times times) {

    /** A stage that was not reached. */
    public static final Instant NEVER = Instant.EPOCH;

    /** After this many seconds without an outcome nobody knows whether there is an issue. */
    public static final long SENDING_SECONDS = 120;

    /** How far an attempt came. */
    public enum State {

        /** Stored, and perhaps sent. */
        SENDING,

        /** There is an issue. */
        CREATED,

        /** There is certainly no issue. */
        FAILED,

        /** Nobody knows whether there is an issue. */
        UNKNOWN,

        /** The issue was unlinked from the item. */
        UNLINKED,

        /** A person said that there is no issue, or that the one there is shall be forgotten. */
        SETTLED;

        /**
         * Whether no other attempt may begin for the same item.
         *
         * @return whether the attempt holds the slot of its item
         */
        public boolean holdsSlot() {
            return this == SENDING || this == CREATED || this == UNKNOWN;
        }

        /**
         * The stable name of the state.
         *
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * When the stages of an attempt were reached, {@link Filing#NEVER} for one that was not.
     *
     * @param begun stored, before it was sent
     * @param decided its outcome was stored
     * @param page the key was written into the page
     * @param backlink the way back was written into the issue
     * @param closed unlinked or settled
     */
    public record Times(Instant begun, Instant decided, Instant page, Instant backlink, Instant closed) {}

    /**
     * How the attempt counts at a moment: one that has been sending for more than {@value #SENDING_SECONDS} seconds is unknown.
     *
     * @param now the moment
     * @return the state
     */
    public State state(Instant now) {
        boolean silent = state == State.SENDING && times.begun().plusSeconds(SENDING_SECONDS).isBefore(now);
        return silent ? State.UNKNOWN : state;
    }

    /**
     * What holds the item against a second attempt.
     *
     * @return the item's slot while the attempt holds it, the marker afterwards
     */
    public String slot() {
        return state.holdsSlot() ? item.slot() : marker;
    }

    /**
     * Whether there is an issue that its item or its backlink does not know of yet.
     *
     * @return whether somebody with edit right should complete it
     */
    public boolean unfinished() {
        return state == State.CREATED && (times.page().equals(NEVER) || times.backlink().equals(NEVER));
    }
}
