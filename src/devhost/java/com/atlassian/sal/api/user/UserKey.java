package com.atlassian.sal.api.user;

import java.io.Serializable;

/** What a user is known by for ever; the name may change. */
public final class UserKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;

    /** With its text. */
    public UserKey(String value) {
        this.value = value;
    }

    /** The text. */
    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey same && same.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
