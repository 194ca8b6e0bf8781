package org.journeymaps.app;

import org.journeymaps.core.routing.PageReference;

/** What pages are called and where they are found. A platform's adapter implements it. */
public interface PageFacts {

    /**
     * A current page that the current user may see.
     *
     * @param content id of the page
     * @return its title, and an address that leads to it even after it was moved or renamed
     * @throws MapRefusedException {@code CONTENT_MISSING} as for {@link MapStore#page}
     */
    PageReference of(long content) throws MapRefusedException;

    /**
     * The current page with a title, that the current user may see.
     *
     * @param from id of the page from which it is named
     * @param space key of its space, or empty for the space of that page
     * @param title its title, or empty for that page itself
     * @return id of the page
     * @throws MapRefusedException {@code CONTENT_MISSING} if there is no such page, or the user may not see it or the page from
     *     which it is named
     */
    long named(long from, String space, String title) throws MapRefusedException;

    /**
     * Where this site is found by its users.
     *
     * @return absolute address of the site, with its context path and without a slash at the end
     */
    String site();

    /**
     * The picture that stands for a map elsewhere.
     *
     * @return absolute address of a picture of 16 by 16 pixels
     */
    String icon();
}
