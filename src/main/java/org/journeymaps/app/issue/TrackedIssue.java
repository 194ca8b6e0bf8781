package org.journeymaps.app.issue;

import java.util.Locale;

/**
 * An issue as the current user may see it.
 *
 * @param id its id, which never changes
 * @param key its key as it is now; another than before once the issue was moved
 * @param summary its summary
 * @param type name of its type
 * @param status name of its status, as people there call it
 * @param category what the status amounts to
 * @param assignee name of whom it is assigned to, or empty
 * @param priority name of its priority, or empty
 */
public record TrackedIssue(
        String id, String key, String summary, String type, String status, Category category, String assignee, String priority) {

    /** What a status amounts to, whatever it is called. */
    public enum Category {

        /** Nobody has begun. */
        TO_DO,

        /** Somebody is at it. */
        IN_PROGRESS,

        /** It is done. */
        DONE,

        /** The tracker does not say. */
        UNDEFINED;

        /**
         * The stable name of the category.
         *
         * @return a name such as {@code in-progress}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
