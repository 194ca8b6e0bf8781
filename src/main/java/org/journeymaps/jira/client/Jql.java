package org.journeymaps.jira.client;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Writes queries in Jira's query language. Every value stands between quotation marks, also those that were checked before: a
 * project may be called {@code AND}.
 */
final class Jql {

    private Jql() {}

    /** Issues by id; unlike its key, an id survives a move. */
    static String ids(Collection<String> ids) {
        return "id in (" + joined(ids) + ")";
    }

    static String keys(Collection<String> keys) {
        return "key in (" + joined(keys) + ")";
    }

    static String labelled(String project, String label) {
        return "project = " + quoted(project) + " AND labels = " + quoted(label);
    }

    /** What the user has made in a project within some minutes, by Jira's clock, the oldest first. */
    static String madeByUser(String project, long minutes) {
        return "project = " + quoted(project) + " AND reporter = currentUser() AND created >= -" + minutes
                + "m ORDER BY created ASC";
    }

    /** A text of the language: nothing in it can end it. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String joined(Collection<String> values) {
        return values.stream().map(Jql::quoted).collect(Collectors.joining(","));
    }
}
