package org.journeymaps.confluence.storage.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.inject.Named;
import org.journeymaps.app.MapRefusedException;

/** The pages and blog posts that the current user may see. */
@Named
final class VisiblePages {

    private final PageManager pages;
    private final PermissionManager permissions;

    VisiblePages(PageManager pages, PermissionManager permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    /** Loads a page; an old version, a draft and what lies in the trash are no pages here. */
    AbstractPage get(long contentId) throws MapRefusedException {
        AbstractPage page = pages.getAbstractPage(contentId);
        if (page == null || !current(page) || !may(Permission.VIEW, page)) {
            throw new MapRefusedException(MapRefusedException.Reason.CONTENT_MISSING);
        }
        return page;
    }

    /** The page of a title; one that is not there and one that the user may not see are told in the same way. */
    AbstractPage named(String space, String title) throws MapRefusedException {
        AbstractPage page = pages.getPage(space, title);
        if (page == null) {
            throw new MapRefusedException(MapRefusedException.Reason.CONTENT_MISSING);
        }
        return get(page.getId());
    }

    /** Whether the current user may change the page. */
    boolean editable(AbstractPage page) {
        return may(Permission.EDIT, page);
    }

    private boolean may(Permission permission, AbstractPage page) {
        // Typed on purpose: null is the anonymous reader, and the descriptor has to name ConfluenceUser.
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return permissions.hasPermission(user, permission, page);
    }

    private static boolean current(AbstractPage page) {
        // An old version is "current" too, as to its status; only its id differs from that of the latest.
        return page.isCurrent() && !page.isDeleted() && page.getLatestVersionId() == page.getId();
    }
}
