package org.journeymaps.app;

/**
 * The journey maps that pages hold, as far as the current user may see and change them. A platform's adapter implements it; it
 * checks the rights on the page itself, in the same transaction in which it reads or writes.
 */
public interface MapStore {

    /**
     * The maps of a current page or blog post.
     *
     * @param contentId id of the content in the platform
     * @return the page, as the current user may see it
     * @throws MapRefusedException {@code CONTENT_MISSING} if there is no such page, it is no longer current or the user may not
     *     see it; {@code PAGE_MALFORMED}
     */
    StoredPage page(long contentId) throws MapRefusedException;

    /**
     * Writes a new body into one map of a page. Nothing else of the page changes, and nothing at all when it is refused.
     *
     * @param contentId id of the content in the platform
     * @param map which of the page's maps, and the hash of the body that the change was made from
     * @param change gives the new body from the one now stored, whose hash is the one expected
     * @return the new version of the page
     * @throws MapRefusedException for every reason except {@code MAP_MISSING}, and whatever the change throws
     */
    int replace(long contentId, MacroReference map, Change change) throws MapRefusedException;

    /**
     * Writes a new body into a map of a page, inside {@link PageGuard#holding} alone.
     *
     * @param contentId id of the content in the platform
     * @param map the map, as {@link #page} gave it in the same holding
     * @param body the body to be stored
     * @return the new version of the page
     * @throws MapRefusedException {@code CONTENT_MISSING}, {@code EDIT_DENIED}, {@code MAP_CHANGED} if there is no such map,
     *     {@code MAP_MALFORMED}, {@code PAGE_MALFORMED}
     */
    int write(long contentId, StoredMap map, String body) throws MapRefusedException;

    /** Makes a new body from the one stored. */
    @FunctionalInterface
    interface Change {

        /**
         * The new body.
         *
         * @param body the body now stored
         * @return the body to be stored
         * @throws MapRefusedException if this body must stay
         */
        String apply(String body) throws MapRefusedException;
    }
}
