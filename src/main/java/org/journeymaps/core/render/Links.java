package org.journeymaps.core.render;

import org.journeymaps.core.model.Link;

/**
 * Where the links of a map lead, for the person for whom the map is drawn. An adapter implements it over the platform's pages
 * and files; addresses elsewhere never reach it, since the forms hold them against a list of allowed schemes themselves.
 *
 * <p>Nothing is fetched: what stands at the other end is for the reader's browser to load, with the reader's own rights.
 */
public interface Links {

    /** Leads nowhere, as where no platform is at hand. */
    Links NONE = link -> new Target.Missing();

    /**
     * Finds the place of a link.
     *
     * @param link a page, an attachment or an issue
     * @return where it leads, never an exception
     */
    Target of(Link link);

    /** Where a link leads. */
    sealed interface Target {

        /**
         * To an address on the reader's own site, or in its issue tracker.
         *
         * @param address the address, with a leading slash or an allowed scheme
         */
        record At(String address) implements Target {}

        /** To nothing that this reader may see, whether or not there is such a thing: the two cannot be told apart. */
        record Missing() implements Target {}

        /** Nobody looked, since the map has more links than are looked up for one drawing. */
        record Unasked() implements Target {}
    }
}
