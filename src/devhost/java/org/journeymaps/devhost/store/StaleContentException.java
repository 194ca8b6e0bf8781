package org.journeymaps.devhost.store;

/** A page was saved from a version that is no longer its newest. */
public final class StaleContentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StaleContentException(long id, int version) {
        super("Content " + id + " is no longer at version " + version);
    }
}
