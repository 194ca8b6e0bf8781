package org.journeymaps.devhost.web;

import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Store;

/** The content that an address names, as far as who asks has the right to it. */
record Contents(Store store) {

    /** The path of a page. */
    static final String PAGE = "/spaces/[^/]+/pages/[0-9]{1,18}(/.*)?";

    /** By the parameter {@code pageId} or the number in the path. */
    Content visible(Exchange exchange) {
        String path = exchange.path();
        long id = path.matches(PAGE) ? Long.parseLong(path.split("/")[4]) : exchange.number("pageId");
        return store.contents().find(id).filter(content -> content.status() == Content.Status.CURRENT)
                .filter(content -> content.type() != Content.Type.COMMENT)
                .filter(content -> store.access().canView(exchange.user(), content)).orElseThrow(Refusal::missing);
    }

    /** The same, if who asks may change it. */
    Content editable(Exchange exchange) {
        Content content = visible(exchange);
        if (!store.access().canEdit(exchange.user(), latest(content))) {
            throw Refusal.denied();
        }
        return content;
    }

    /** The newest version. */
    Content latest(Content content) {
        return content.historical() ? store.contents().find(content.latest()).orElseThrow(Refusal::missing) : content;
    }
}
