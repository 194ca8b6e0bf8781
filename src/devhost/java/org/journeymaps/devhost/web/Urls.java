package org.journeymaps.devhost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.journeymaps.devhost.store.Content;

/** Addresses below the context path, as Confluence forms them. The app takes none of them for granted. */
final class Urls {

    private Urls() {
    }

    static String of(Content content) {
        if (content.type() != Content.Type.PAGE || content.historical()) {
            return "/pages/viewpage.action?pageId=" + (content.type() == Content.Type.COMMENT ? content.parent() : content.id());
        }
        return "/spaces/" + content.space() + "/pages/" + content.id() + "/"
                + URLEncoder.encode(content.title().replace('/', ' '), StandardCharsets.UTF_8);
    }
}
