package org.journeymaps.confluence.rest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody returns to who has to leave for consent: a path of this site that they named, or another one. What is not a
 * local path is passed over, so that nobody is sent elsewhere.
 *
 * @param named path from the root of the host, with a query, as the browser knows it; or empty
 * @param otherwise path below the site
 */
record WayBack(String named, String otherwise) {

    /** No second slash or backslash, which a browser takes for another host, and nothing that could end a header. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}#]{0,1999}");

    private static final Pattern HOST = Pattern.compile("(https?://[^/?#]+).*");

    /** To where somebody was or, if that is unknown, to a page. */
    static WayBack to(@Nullable String back, String content) {
        String page = "/pages/viewpage.action?pageId=" + content;
        return new WayBack(back != null && LOCAL.matcher(back).matches() ? back : "", page);
    }

    /** To where somebody was or, if that is unknown, to the start of the site. */
    static WayBack to(@Nullable String back) {
        return new WayBack(to(back, "").named, "/");
    }

    /** The absolute address on a site, which is given with its context path and without a slash at the end. */
    String on(String site) {
        var host = HOST.matcher(site);
        return named.isEmpty() || !host.matches() ? site + otherwise : host.group(1) + named;
    }
}
