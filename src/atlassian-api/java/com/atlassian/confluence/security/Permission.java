package com.atlassian.confluence.security;

public final class Permission {

    public static final Permission VIEW = null;

    public static final Permission EDIT = null;
}
