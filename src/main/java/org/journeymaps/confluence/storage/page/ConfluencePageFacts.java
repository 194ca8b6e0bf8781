package org.journeymaps.confluence.storage.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Named;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.PageFacts;
import org.journeymaps.core.routing.PageReference;

/** Pages as Confluence calls them, under the base URL that its administrator has set: what is sent elsewhere lasts. */
@Named
public final class ConfluencePageFacts implements PageFacts {

    private static final String ICON = "/download/resources/org.journeymaps.journey-maps/images/icon-16.png";

    private final Transactions transactions;
    private final VisiblePages pages;
    private final ApplicationProperties properties;

    ConfluencePageFacts(Transactions transactions, VisiblePages pages, ApplicationProperties properties) {
        this.transactions = transactions;
        this.pages = pages;
        this.properties = properties;
    }

    @Override
    public PageReference of(long content) throws MapRefusedException {
        String title = transactions.run(() -> pages.get(content).getTitle());
        return new PageReference(title, site() + "/pages/viewpage.action?pageId=" + content);
    }

    @Override
    public long named(long from, String space, String title) throws MapRefusedException {
        return transactions.run(() -> {
            AbstractPage page = pages.get(from);
            return title.isEmpty() ? from : pages.named(space.isEmpty() ? page.getSpaceKey() : space, title).getId();
        });
    }

    @Override
    public String site() {
        return properties.getBaseUrl(UrlMode.CANONICAL).replaceAll("/+$", "");
    }

    @Override
    public String icon() {
        return site() + ICON;
    }
}
