package org.journeymaps.devhost.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import org.journeymaps.devhost.store.Access;

/** Rights for the app. A null user is an anonymous person (signature list, PermissionManager). */
public final class HostPermissions implements PermissionManager {

    private final Access access;

    /** Rights as a store gives them. */
    public HostPermissions(Access access) {
        this.access = access;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (!(target instanceof ContentEntityObject entity)) {
            throw new IllegalArgumentException("The host knows no rights to " + target);
        }
        return permission == Permission.VIEW
                ? access.canView(HostUser.name(user), entity.stored())
                : access.canEdit(HostUser.name(user), entity.stored());
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
        return access.isAdministrator(HostUser.name(user));
    }
}
