package org.journeymaps.app;

import java.util.Locale;

/** What can be shown of a stored map. */
public enum MapState {

    /** A map, drawn. */
    MAP,

    /** Nothing is stored yet. */
    EMPTY,

    /** The stored text cannot be read as a map. */
    ERROR;

    /**
     * The stable name of the state.
     *
     * @return {@code map}, {@code empty} or {@code error}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
