package org.journeymaps.app.issue;

import java.util.List;

/** What came of sending an issue: made for certain, not made for certain, or nobody knows. */
public sealed interface CreateResult {

    /**
     * The issue was made.
     *
     * @param id its id, which never changes
     * @param key its key, such as {@code CARE-58}
     * @param dropped ids of optional fields that the tracker did not take and that were left out
     */
    record Created(String id, String key, List<String> dropped) implements CreateResult {

        /** Copies the list. */
        public Created {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Certainly no issue was made.
     *
     * @param failure why
     */
    record Refused(TrackerFailure failure) implements CreateResult {}

    /**
     * It may have been made or not.
     *
     * @param failure what happened instead of an answer
     */
    record Unknown(TrackerFailure failure) implements CreateResult {}
}
