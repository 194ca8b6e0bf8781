package com.atlassian.applinks.api;

import java.io.Serializable;

/** The id of an Application Link, a UUID. */
public class ApplicationId implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;

    /** With its text. */
    public ApplicationId(String id) {
        this.id = id;
    }

    /** The text. */
    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId same && same.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
