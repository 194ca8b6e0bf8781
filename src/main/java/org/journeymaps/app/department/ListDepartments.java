package org.journeymaps.app.department;

import java.util.Comparator;
import java.util.List;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.core.routing.ListedDepartment;

/** The list of departments as administrators see it. */
public final class ListDepartments {

    private final Departments departments;
    private final UsedDepartments used;
    private final CurrentUser user;

    /**
     * Reads a list.
     *
     * @param departments the list
     * @param used tells which departments were ever sent anything
     * @param user who asks
     */
    public ListDepartments(Departments departments, UsedDepartments used, CurrentUser user) {
        this.departments = departments;
        this.used = used;
        this.user = user;
    }

    /**
     * The list.
     *
     * @param departments what can be read, by name, those in use before the retired ones
     * @param damaged what cannot be read
     */
    public record Listing(List<Line> departments, List<Departments.DamagedRow> damaged) {

        /** Copies the lists. */
        public Listing {
            departments = List.copyOf(departments);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * A department of the list.
     *
     * @param department the department
     * @param used whether something was filed for it, so that it can be retired but not deleted
     */
    public record Line(ListedDepartment department, boolean used) {}

    /**
     * All departments.
     *
     * @return the list
     * @throws DepartmentRefusedException {@code ADMINISTRATOR_NEEDED}
     */
    public Listing all() throws DepartmentRefusedException {
        Administrators.require(user);
        return new Listing(
                departments.all().stream().sorted(Comparator.comparing(ListedDepartment::retired))
                        .map(each -> new Line(each, used.names(each.key()))).toList(),
                departments.damaged());
    }
}
