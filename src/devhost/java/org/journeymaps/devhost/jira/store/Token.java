package org.journeymaps.devhost.jira.store;

/**
 * What stands for somebody in a request.
 *
 * @param person name of whom it stands for
 * @param live false once it was revoked
 */
public record Token(String text, Kind kind, String person, boolean live) {

    /** What a token is for. */
    public enum Kind {

        /** Asks somebody whether they allow access; {@link Token#person} is who allowed it, or empty. */
        REQUEST,

        /** Handed to an application that somebody allowed. */
        ACCESS,

        /** Made by somebody for programs of their own. */
        PERSONAL
    }
}
