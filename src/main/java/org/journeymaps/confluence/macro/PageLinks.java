package org.journeymaps.confluence.macro;

import com.atlassian.confluence.pages.AbstractPage;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.render.Links;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The links of one drawing of a map, each looked up once, and never more than so many. */
final class PageLinks implements Links {

    /** Pages looked up for one drawing; more would be felt by everybody who opens the page. */
    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(PageLinks.class);
    private static final Target MISSING = new Target.Missing();

    private final Map<Link, Target> known = new HashMap<>();
    private final SiteLinks site;
    private final @Nullable AbstractPage own;

    PageLinks(SiteLinks site, @Nullable AbstractPage own) {
        this.site = site;
        this.own = own;
    }

    @Override
    public Target of(Link link) {
        Target found = known.get(link);
        if (found != null) {
            return found;
        }
        if (known.size() >= MOST) {
            return new Target.Unasked();
        }
        Target target = look(link);
        known.put(link, target);
        return target;
    }

    private Target look(Link link) {
        try {
            if (link instanceof Link.Page page) {
                return page(page);
            }
            if (link instanceof Link.Attachment attachment) {
                return attachment(attachment);
            }
            return link instanceof Link.Issue issue ? issue(issue) : MISSING;
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("a link of a journey map was not looked up: {}", e.getClass().getName());
            return MISSING;
        }
    }

    private Target page(Link.Page link) {
        String fragment = link.map().isEmpty() ? "" : "#jm-" + encoded(link.map());
        AbstractPage page = find(link.space(), link.title());
        if (page == null) {
            return MISSING;
        }
        boolean here = link.title().isBlank() && !fragment.isEmpty();
        return at(here ? fragment : site.address("/pages/viewpage.action?pageId=" + page.getLatestVersionId() + fragment));
    }

    private Target attachment(Link.Attachment link) {
        AbstractPage page = find(link.space(), link.page());
        boolean file = !link.name().isBlank() && !link.name().equals(".") && !link.name().equals("..");
        return page == null || !file ? MISSING
                : at(site.address("/download/attachments/" + page.getLatestVersionId() + "/" + encoded(link.name())));
    }

    private Target issue(Link.Issue link) {
        String address = IssueLink.KEY.matcher(link.key()).matches() ? site.issue(link.key()) : "";
        return address.isEmpty() ? MISSING : at(address);
    }

    /** The page of a title, in the same space unless another is named; without a title the page of the map itself. */
    private @Nullable AbstractPage find(String space, String title) {
        if (title.isBlank()) {
            return own;
        }
        String key = space.isBlank() && own != null ? own.getSpaceKey() : space;
        return key.isBlank() ? null : site.visible(key, title);
    }

    private static Target at(String address) {
        return new Target.At(address);
    }

    /** A part of a path, its characters as RFC 3986 has them. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (unit >= 0 && (Character.isLetterOrDigit(unit) || "-_.~".indexOf(unit) >= 0)) {
                out.append((char) unit);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", unit));
            }
        }
        return out.toString();
    }
}
