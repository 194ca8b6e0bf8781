package com.atlassian.confluence.user;

/** Who acts on this thread; null is an anonymous person (signature list, 10). */
public class AuthenticatedUserThreadLocal {

    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    /** Who acts. */
    public static ConfluenceUser get() {
        return USER.get();
    }

    /** Says who acts from now on. */
    public static void set(ConfluenceUser user) {
        USER.set(user);
    }

    /** Forgets who acted. */
    public static void reset() {
        USER.remove();
    }
}
