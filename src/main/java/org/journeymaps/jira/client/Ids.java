package org.journeymaps.jira.client;

import java.util.Locale;
import java.util.regex.Pattern;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure;

/** The names by which Jira knows things. What does not look like one names nothing, so Jira is not asked. */
final class Ids {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern PROJECT = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,254}-\\d{1,18}");
    private static final Pattern MARKER = Pattern.compile("[a-z0-9-]{1,40}");

    private Ids() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    static String number(String text) throws TrackerException {
        return checked(text, isNumber(text));
    }

    static String project(String text) throws TrackerException {
        return checked(text, PROJECT.matcher(text).matches());
    }

    static String marker(String text) throws TrackerException {
        return checked(text, MARKER.matcher(text).matches());
    }

    /** An id as it is, a key in capitals. */
    static String issue(String idOrKey) throws TrackerException {
        return checked(idOrKey, isNumber(idOrKey) || isKey(idOrKey)).toUpperCase(Locale.ROOT);
    }

    private static String checked(String text, boolean valid) throws TrackerException {
        if (!valid) {
            throw new TrackerException(TrackerFailure.Reason.NOT_FOUND);
        }
        return text;
    }
}
