package com.atlassian.confluence.security;

/** A right; a class with constants and no enum (signature list, 10). */
public final class Permission {

    /** To see. */
    public static final Permission VIEW = new Permission();
    /** To change. */
    public static final Permission EDIT = new Permission();

    private Permission() {
    }
}
