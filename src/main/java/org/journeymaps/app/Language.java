package org.journeymaps.app;

import org.journeymaps.core.render.Words;

/** The language of the person for whom something is drawn or answered. A platform's adapter implements it. */
public interface Language {

    /**
     * The messages in the language of the current user.
     *
     * @return words for one drawing or answer; not to be kept for another
     */
    Words words();
}
