package org.journeymaps.devhost.services;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;

/** Somebody with an account, as the app sees them. */
public record HostUser(String name) implements ConfluenceUser {

    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return name;
    }

    /** The name of a user; empty for null, an anonymous person. */
    public static String name(ConfluenceUser user) {
        return user == null ? "" : user.getName();
    }

    /** The name of who acts on this thread. */
    public static String current() {
        return name(AuthenticatedUserThreadLocal.get());
    }
}
