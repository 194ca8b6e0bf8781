package org.journeymaps.devhost.web;

import java.util.List;
import java.util.Optional;
import org.journeymaps.devhost.store.Content;

/**
 * A page to put into the frame.
 *
 * @param title of the browser window
 * @param look which frame: {@code space} with the page tree, {@code admin} with its menu, {@code plain}, {@code bare} for an
 *        inner frame
 * @param bodyHtml what stands in it
 * @param content what is shown or edited
 * @param contexts the web-resource contexts of the page (confluence.md 10)
 * @param headHtml what else belongs into the head
 */
record View(String title, String look, String bodyHtml, Optional<Content> content, List<String> contexts, String headHtml) {

    static View plain(String title, String bodyHtml) {
        return new View(title, "plain", bodyHtml, Optional.empty(), List.of("atl.general"), "");
    }

    static View of(Content content, String title, String bodyHtml, String... contexts) {
        return new View(title, "space", bodyHtml, Optional.of(content), List.of(contexts), "");
    }

    View in(String otherLook) {
        return new View(title, otherLook, bodyHtml, content, contexts, headHtml);
    }
}
