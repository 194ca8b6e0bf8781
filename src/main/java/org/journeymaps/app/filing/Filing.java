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
         * Whether no other attempt may begin for the same item, as a rule.
         *
         * @return whether an attempt in this state holds the slot of its item until it is closed
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
     * @param closed unlinked or settled, or another attempt took over its slot
     */
    public record Times(Instant begun, Instant decided, Instant page, Instant backlink, Instant closed) {

        /**
         * The times of an attempt that begins.
         *
         * @param now the moment
         * @return times of which no other was reached
         */
        public static Times from(Instant now) {
            return new Times(now, NEVER, NEVER, NEVER, NEVER);
        }
    }

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
        return open() ? item.slot() : marker;
    }

    /**
     * Whether no other attempt may begin for the same item. An attempt whose issue is in the page gives its slot up, and stays
     * {@code CREATED}, when a person asks for another issue.
     *
     * @return whether the attempt holds the slot of its item
     */
    public boolean open() {
        return state.holdsSlot() && times.closed().equals(NEVER);
    }

    /**
     * Whether there is an issue that its item or its backlink does not know of yet.
     *
     * @return whether somebody with edit right should complete it
     */
    public boolean unfinished() {
        return state == State.CREATED && !(inPage() && backlinked());
    }

    /**
     * Whether the issue's key was written into the page, if it still stands there or not.
     *
     * @return whether that stage was reached
     */
    public boolean inPage() {
        return !times.page().equals(NEVER);
    }

    /**
     * Whether the way back was written into the issue.
     *
     * @return whether that stage was reached
     */
    public boolean backlinked() {
        return !times.backlink().equals(NEVER);
    }

    /**
     * The attempt once its outcome is stored.
     *
     * @param outcome the state that came of it
     * @param now the moment
     * @return the attempt in that state
     */
    public Filing decided(State outcome, Instant now) {
        return as(outcome, issueId, issueKey, new Times(times.begun(), now, times.page(), times.backlink(), times.closed()));
    }

    /**
     * The attempt with its issue.
     *
     * @param id id of the issue
     * @param key key of the issue as it was made
     * @return the attempt in the same state
     */
    public Filing withIssue(String id, String key) {
        return as(state, id, key, times);
    }

    /**
     * The attempt once the key stands in the page.
     *
     * @param now the moment
     * @return the attempt in the same state
     */
    public Filing writtenIntoPage(Instant now) {
        return as(state, issueId, issueKey, new Times(times.begun(), times.decided(), now, times.backlink(), times.closed()));
    }

    /**
     * The attempt once the way back stands in the issue.
     *
     * @param now the moment
     * @return the attempt in the same state
     */
    public Filing writtenIntoIssue(Instant now) {
        return as(state, issueId, issueKey, new Times(times.begun(), times.decided(), times.page(), now, times.closed()));
    }

    /**
     * The attempt once it no longer holds the slot of its item.
     *
     * @param end the state in which it ends: {@code UNLINKED} or {@code SETTLED}, or {@code CREATED} if another one follows
     * @param now the moment
     * @return the attempt in that state
     */
    public Filing closed(State end, Instant now) {
        return as(end, issueId, issueKey, new Times(times.begun(), times.decided(), times.page(), times.backlink(), now));
    }

    private Filing as(State other, String id, String key, Times reached) {
        return new Filing(marker, other, item, department, link, project, user, id, key, reached);
    }
}
