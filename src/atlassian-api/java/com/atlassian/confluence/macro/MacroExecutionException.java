package com.atlassian.confluence.macro;

public class MacroExecutionException extends Exception {

    private static final long serialVersionUID = 1L;

    public MacroExecutionException(String message) {
    }
}
