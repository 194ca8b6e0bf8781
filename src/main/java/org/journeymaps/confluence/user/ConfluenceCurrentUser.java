package org.journeymaps.confluence.user;

import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.inject.Named;
import org.journeymaps.app.CurrentUser;

/** Who acts on this thread of Confluence. */
@Named
public final class ConfluenceCurrentUser implements CurrentUser {

    private final PermissionManager permissions;

    ConfluenceCurrentUser(PermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public String key() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? "" : user.getKey().getStringValue();
    }

    @Override
    public boolean administrator() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user != null && permissions.isConfluenceAdministrator(user);
    }
}
