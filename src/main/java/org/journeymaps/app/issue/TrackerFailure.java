package org.journeymaps.app.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a tracker did not do what was asked.
 *
 * @param reason the reason, which decides what happens next
 * @param texts what the tracker itself said, in its own words, to be shown and never matched on
 * @param fields what it said of single fields: field id to text
 * @param seconds how long to wait before asking again; 0 if that is not known
 */
public record TrackerFailure(Reason reason, List<String> texts, Map<String, String> fields, long seconds) {

    /** Copies the lists. */
    public TrackerFailure {
        texts = List.copyOf(texts);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * A failure of which nothing more is known.
     *
     * @param reason the reason
     * @return the failure
     */
    public static TrackerFailure of(Reason reason) {
        return new TrackerFailure(reason, List.of(), Map.of(), 0);
    }

    /** What stands in the way. */
    public enum Reason {

        /** There is no such Application Link any more. */
        LINK_GONE,

        /** The link does not act for each user on their own; it is never used. */
        LINK_SHARED,

        /** The user has not allowed this site to act for them, or the permission has ended, or the tracker saw nobody. */
        CONSENT_NEEDED,

        /** The tracker refuses this user. */
        FORBIDDEN,

        /** There is no such thing, or the user may not see it; the tracker does not tell which. */
        NOT_FOUND,

        /** The tracker does not accept what was sent; {@link #texts} and {@link #fields} say why. */
        REFUSED,

        /** Too many requests; {@link #seconds} says how long to wait, {@link Long#MAX_VALUE} for a user who is blocked. */
        TOO_MANY,

        /** The tracker is read-only for now; {@link #texts} says what its administrator wrote. */
        READ_ONLY,

        /** The tracker does not answer, or not as agreed. */
        AWAY;

        /**
         * The stable name of the reason.
         *
         * @return a name such as {@code consent-needed}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
