package org.journeymaps.confluence.admin;

import jakarta.inject.Named;
import java.util.Optional;

/** The pages of the administration by their path below {@code /plugins/servlet/journey-maps/admin}. */
@Named
final class AdminPages {

    private static final String DEPARTMENT = "/department/";

    private final DepartmentsPage departments;
    private final DepartmentPage department;
    private final CheckPage check;

    AdminPages(DepartmentsPage departments, DepartmentPage department, CheckPage check) {
        this.departments = departments;
        this.department = department;
        this.check = check;
    }

    /** A page; nothing if there is none. */
    Optional<String> html(String path) throws Exception {
        return switch (path) {
            case "", "/" -> Optional.of(departments.html());
            case "/department" -> Optional.of(department.fresh());
            case "/check" -> Optional.of(check.html());
            default -> path.startsWith(DEPARTMENT) ? department.of(path.substring(DEPARTMENT.length())) : Optional.empty();
        };
    }
}
