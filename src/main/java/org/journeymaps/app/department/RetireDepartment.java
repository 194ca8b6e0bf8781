package org.journeymaps.app.department;

import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.department.DepartmentRefusedException.Reason;
import org.journeymaps.core.routing.ListedDepartment;

/**
 * Taking a department out of use. A retired one takes no new issues and keeps its old ones, and may come back; only one that
 * nothing was ever filed for can be deleted.
 */
public final class RetireDepartment {

    private final Departments departments;
    private final UsedDepartments used;
    private final CurrentUser user;

    /**
     * Changes a list.
     *
     * @param departments the list
     * @param used tells which departments were ever sent anything
     * @param user who asks
     */
    public RetireDepartment(Departments departments, UsedDepartments used, CurrentUser user) {
        this.departments = departments;
        this.used = used;
        this.user = user;
    }

    /**
     * Retires a department; one that is retired stays so.
     *
     * @param key its key
     * @return the department as it is now
     * @throws DepartmentRefusedException {@code ADMINISTRATOR_NEEDED}, {@code LIST_BUSY}, {@code DEPARTMENT_GONE}
     */
    public ListedDepartment retire(String key) throws DepartmentRefusedException {
        return set(key, true);
    }

    /**
     * Takes a retired department back into use.
     *
     * @param key its key
     * @return the department as it is now
     * @throws DepartmentRefusedException as {@link #retire}
     */
    public ListedDepartment restore(String key) throws DepartmentRefusedException {
        return set(key, false);
    }

    /**
     * Deletes a department, or the row of one that is damaged.
     *
     * @param key its key
     * @throws DepartmentRefusedException as {@link #retire}, and {@code DEPARTMENT_USED}
     */
    public void delete(String key) throws DepartmentRefusedException {
        Administrators.require(user);
        departments.holding(() -> {
            if (departments.damaged().stream().noneMatch(row -> row.key().equals(key))) {
                listed(key);
            }
            if (used.names(key)) {
                throw new DepartmentRefusedException(Reason.DEPARTMENT_USED);
            }
            departments.remove(key);
            return key;
        });
    }

    private ListedDepartment set(String key, boolean retired) throws DepartmentRefusedException {
        Administrators.require(user);
        return departments.holding(() -> {
            ListedDepartment department = listed(key).withRetired(retired);
            departments.put(department);
            return department;
        });
    }

    private ListedDepartment listed(String key) throws DepartmentRefusedException {
        return departments.find(key).orElseThrow(() -> new DepartmentRefusedException(Reason.DEPARTMENT_GONE));
    }
}
