package org.journeymaps.jira;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.app.issue.TrackerFailure;

/** What comes back of a call: an answer, or none. */
public sealed interface Reply {

    /**
     * An answer, of whatever kind.
     *
     * @param status status of HTTP
     * @param headers the headers that matter, by name; names are compared without regard to case
     * @param body the text, empty if it could not be read to its end
     */
    record Answer(int status, Map<String, String> headers, String body) implements Reply {

        /** Copies the headers. */
        public Answer {
            Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            copy.putAll(headers);
            headers = Collections.unmodifiableMap(copy);
        }

        /**
         * A header.
         *
         * @param name its name
         * @return its value, or empty
         */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** The status alone: the body may hold texts of issues. */
        @Override
        public String toString() {
            return "HTTP " + status;
        }
    }

    /**
     * No answer.
     *
     * @param reason why
     * @param mayHaveActed whether Jira may have done what it was called for; false only where that is certain
     */
    record Silence(TrackerFailure.Reason reason, boolean mayHaveActed) implements Reply {}
}
