package org.journeymaps.devhost.jira.store;

/**
 * Somebody with an account. The password is the name.
 *
 * @param key the key that stays when the name changes
 * @param active whether they may log in and be given issues
 */
public record Person(String name, String key, String displayName, boolean active) {

    /** The name of who has not logged in. */
    public static final String ANONYMOUS = "";
}
