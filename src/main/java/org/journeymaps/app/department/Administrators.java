package org.journeymaps.app.department;

import org.journeymaps.app.CurrentUser;

/** Keeps the list of departments for administrators of the site. */
final class Administrators {

    private Administrators() {}

    static void require(CurrentUser user) throws DepartmentRefusedException {
        if (user.key().isEmpty() || !user.administrator()) {
            throw new DepartmentRefusedException(DepartmentRefusedException.Reason.ADMINISTRATOR_NEEDED);
        }
    }
}
