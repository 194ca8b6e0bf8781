package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.model.Link;

/**
 * A link in words, as the map itself gives it: a static form is read by others than the one for whom it was made, and far from
 * the site, so nothing is looked up and nothing is embedded.
 */
final class LinkWords {

    private final StaticWords words;

    LinkWords(StaticWords words) {
        this.words = words;
    }

    /** Where a link leads; nothing for none. */
    List<Line> of(Link link) {
        List<String> parts = new ArrayList<>();
        if (link instanceof Link.Page page) {
            part(parts, "link-page", page.title());
            part(parts, "link-space", page.space());
            part(parts, "link-map", page.map());
        } else if (link instanceof Link.Attachment attachment) {
            part(parts, "link-file", attachment.name());
            part(parts, "link-page", attachment.page());
            part(parts, "link-space", attachment.space());
        } else if (link instanceof Link.Issue issue) {
            part(parts, "link-issue", issue.key());
        } else if (link instanceof Link.Address address) {
            return address.followed() ? List.of(Line.quiet(address.uri()))
                    : List.of(Line.quiet(address.uri()), Line.quiet(words.say("link.unsafe")));
        }
        return parts.isEmpty() ? List.of() : List.of(Line.quiet(words.list(parts)));
    }

    private void part(List<String> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(words.text(key, text));
        }
    }
}
