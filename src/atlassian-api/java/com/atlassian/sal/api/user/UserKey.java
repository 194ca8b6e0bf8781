package com.atlassian.sal.api.user;

import java.io.Serializable;

public final class UserKey implements Serializable {

    private static final long serialVersionUID = 1L;

    public UserKey(String value) {
    }

    public native String getStringValue();
}
