package com.atlassian.confluence.macro;

/** A macro that could not be drawn; Confluence shows the message. */
public class MacroExecutionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the message to show. */
    public MacroExecutionException(String message) {
        super(message);
    }
}
