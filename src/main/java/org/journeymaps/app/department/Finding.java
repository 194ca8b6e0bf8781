package org.journeymaps.app.department;

import java.util.List;
import java.util.Locale;
import org.journeymaps.app.issue.TrackerFailure;

/**
 * One thing that was looked at to see whether issues reach a department.
 *
 * @param state how it is
 * @param field the field of the entry that would mend it, as in {@link FieldError#field}; empty if none would
 * @param message key of the message that says how it is, and what to do if it is not good
 * @param arguments values for the message
 * @param said what the tracker said of it in its own words
 * @param consent where the user allows this site to act for them; empty if that is not what is missing
 */
public record Finding(
        State state, String field, String message, List<String> arguments, List<String> said, String consent) {

    private static final String ROOT = "journey-maps.department.finding.";

    /** Copies the lists. */
    public Finding {
        arguments = List.copyOf(arguments);
        said = List.copyOf(said);
    }

    /** How something is. */
    public enum State {

        /** As it should be. */
        GOOD,

        /** Certainly not as it should be. */
        WRONG,

        /** The tracker did not tell. */
        UNKNOWN;

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
     * Whether it is as it should be.
     *
     * @return true for {@link State#GOOD}
     */
    public boolean good() {
        return state == State.GOOD;
    }

    static Finding good(String code, String... arguments) {
        return new Finding(State.GOOD, "", ROOT + code, List.of(arguments), List.of(), "");
    }

    static Finding wrong(String field, String code, String... arguments) {
        return new Finding(State.WRONG, field, ROOT + code, List.of(arguments), List.of(), "");
    }

    static Finding unknown(String code, String... arguments) {
        return new Finding(State.UNKNOWN, "", ROOT + code, List.of(arguments), List.of(), "");
    }

    static Finding consent(String tracker, String address) {
        return new Finding(State.UNKNOWN, "", ROOT + "consent-needed", List.of(tracker), List.of(), address);
    }

    static Finding failed(TrackerFailure failure, String tracker) {
        return new Finding(State.UNKNOWN, "", ROOT + failure.reason().code(), List.of(tracker), failure.texts(), "");
    }
}
