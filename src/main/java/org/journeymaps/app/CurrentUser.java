package org.journeymaps.app;

/** Who is asking. A platform's adapter implements it. */
public interface CurrentUser {

    /**
     * The key that never changes.
     *
     * @return the key, or empty for somebody who has not logged in
     */
    String key();

    /**
     * Whether the user administers the site.
     *
     * @return true for administrators of the whole site
     */
    boolean administrator();
}
