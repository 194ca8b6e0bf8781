package org.journeymaps.core.insight;

import org.journeymaps.core.model.JourneyMap;

/** What is known of the map with which a map is compared: of a future state, the current one. */
public sealed interface Counterpart {

    /** The map is compared with none. */
    Counterpart NONE = new None();

    /** The map names another one that is not there, cannot be read, or may not be seen by the reader; nobody is told which. */
    Counterpart HIDDEN = new Hidden();

    /** The map is compared with none. */
    record None() implements Counterpart {}

    /** The map names another one that is not there, cannot be read, or may not be seen by the reader. */
    record Hidden() implements Counterpart {}

    /**
     * The map that the reader may see too.
     *
     * @param map the map
     * @param page title of the page that holds it
     * @param address address of that page, or empty where it is the page being read
     */
    record Known(JourneyMap map, String page, String address) implements Counterpart {}
}
