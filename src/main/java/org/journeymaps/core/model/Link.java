package org.journeymaps.core.model;

import java.util.regex.Pattern;

/** Where something is kept: on a page, as an attachment, as an issue, at an address. */
public sealed interface Link {

    /** No link. */
    Link NONE = new None();

    /** No link. */
    record None() implements Link {}

    /**
     * A page, or a map on a page.
     *
     * @param space key of the space, or empty for that of the page on which the link stands
     * @param title title of the page, or empty for the page on which the link stands
     * @param map id of a map on the page, or empty for the page itself
     * @param extras unknown members
     */
    record Page(String space, String title, String map, Extras extras) implements Link {}

    /**
     * A file attached to a page.
     *
     * @param name name of the file
     * @param space key of the space of the page, or empty for that of the page on which the link stands
     * @param page title of the page, or empty for the page on which the link stands
     * @param extras unknown members
     */
    record Attachment(String name, String space, String page, Extras extras) implements Link {}

    /**
     * An issue in Jira.
     *
     * @param key its key, such as CARE-58
     * @param extras unknown members
     */
    record Issue(String key, Extras extras) implements Link {}

    /**
     * An address elsewhere.
     *
     * @param uri the address as it was given; only some schemes are ever followed
     * @param extras unknown members
     */
    record Address(String uri, Extras extras) implements Link {

        private static final Pattern FOLLOWED =
                Pattern.compile("(?:https?://|mailto:)[^\\p{Z}\\p{C}\"<>\\\\]+", Pattern.CASE_INSENSITIVE);

        /**
         * Whether the address may be followed: that of a web site or an e-mail address, without white space or control
         * characters. Any other is shown as text.
         *
         * @return true for the schemes http, https and mailto
         */
        public boolean followed() {
            return FOLLOWED.matcher(uri).matches();
        }
    }
}
