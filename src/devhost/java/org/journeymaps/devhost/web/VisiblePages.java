package org.journeymaps.devhost.web;

import java.util.Optional;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.storage.Pages;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Store;

/** The pages that a text may refer to: those that who looks may see. */
public record VisiblePages(Store store) implements Pages {

    @Override
    public Optional<Content> page(String space, String title) {
        return store.contents().find(Content.Type.PAGE, space, title)
                .filter(page -> store.access().canView(HostUser.current(), page));
    }

    @Override
    public String url(Content content) {
        return Site.CONTEXT + Urls.of(content);
    }
}
