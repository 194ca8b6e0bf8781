package org.journeymaps.devhost.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.journeymaps.devhost.store.Attachments.Attachment;
import org.journeymaps.devhost.store.Content;

/**
 * Files of pages: {@code /download/attachments/<id of the page>/<name>}, the address that Confluence's own pages give them. Who
 * may not see the page may not have the file, and is told that there is none. What is no picture is saved rather than shown.
 */
final class AttachmentFiles implements Action {

    static final String ROOT = "/download/attachments/";
    private static final String ADDRESS = ROOT + "[0-9]{1,18}/[^/]+";
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif");

    private final Site site;

    AttachmentFiles(Site site) {
        this.site = site;
    }

    @Override
    public void run(Exchange exchange) throws IOException {
        if (!exchange.path().matches(ADDRESS)) {
            throw Refusal.missing();
        }
        String[] parts = exchange.path().substring(ROOT.length()).split("/");
        Content page = site.store().contents().find(Long.parseLong(parts[0]))
                .filter(content -> content.status() == Content.Status.CURRENT)
                .filter(content -> site.store().access().canView(exchange.user(), content)).orElseThrow(Refusal::missing);
        String name = URLDecoder.decode(parts[1].replace("+", "%2B"), StandardCharsets.UTF_8);
        Attachment file = site.store().attachments().find(page.latest(), name).orElseThrow(Refusal::missing);
        if (!SHOWN.contains(file.type())) {
            exchange.response().setHeader("Content-Disposition", "attachment");
        }
        exchange.send(file.type(), file.bytes());
    }
}
