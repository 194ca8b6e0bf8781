package org.journeymaps.confluence.macro;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContextPathHolder;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.inject.Named;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.core.render.Links;
import org.jspecify.annotations.Nullable;

/**
 * Where links lead on this site, with the rights of the person for whom a page is drawn, as Confluence's own include macro has
 * it. A page that is missing and one that this person may not see are told in the same way.
 *
 * <p>Nothing but the database and the list of Application Links is asked, and no file is looked for: whether one is there, the
 * host tells the browser that loads it, after it has looked at that person's rights anew.
 */
@Named
final class SiteLinks {

    private final PageManager pages;
    private final PermissionManager permissions;
    private final ContextPathHolder contextPath;
    private final TrackerDirectory trackers;

    SiteLinks(PageManager pages, PermissionManager permissions, ContextPathHolder contextPath, TrackerDirectory trackers) {
        this.pages = pages;
        this.permissions = permissions;
        this.contextPath = contextPath;
        this.trackers = trackers;
    }

    /** The links of a map on a page; nothing is nearby where a map stands on none, as in the preview of a template. */
    Links from(@Nullable ContentEntityObject entity) {
        return new PageLinks(this, entity instanceof AbstractPage page ? page : null);
    }

    /** The links of a map on a page that the current user may see. */
    Links from(long content) {
        return from(pages.getAbstractPage(content));
    }

    /** The current page of a title, or null unless the current user may see it. */
    @Nullable AbstractPage visible(String space, String title) {
        AbstractPage page = pages.getPage(space, title);
        // Typed on purpose: null is the anonymous reader, and the descriptor has to name ConfluenceUser.
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        boolean shown = page != null && page.isCurrent() && !page.isDeleted()
                && permissions.hasPermission(user, Permission.VIEW, page);
        return shown ? page : null;
    }

    /** An address of this site. */
    String address(String path) {
        return contextPath.getContextPath() + path;
    }

    /** The address of an issue in the Jira that is offered first, or empty. */
    String issue(String key) {
        return trackers.links().stream().findFirst().map(link -> link.issueUrl(key)).orElse("");
    }
}
