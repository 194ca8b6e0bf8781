package org.journeymaps.devhost.jira.jql;

import java.util.List;

/** A query that cannot be run. */
public final class JqlException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    JqlException(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    /** What is wrong; Jira answers these as {@code errorMessages} (M10; jira.md 5). */
    public List<String> messages() {
        return messages;
    }
}
