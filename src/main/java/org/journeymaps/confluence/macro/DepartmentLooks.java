package org.journeymaps.confluence.macro;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.inject.Named;
import java.util.Map;
import org.journeymaps.app.department.Departments;
import org.journeymaps.core.insight.DepartmentLook;
import org.journeymaps.core.routing.ListedDepartment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the administrator's departments are shown on maps. A list that cannot be read keeps no map from being drawn. */
@Named
final class DepartmentLooks {

    private static final Logger LOG = LoggerFactory.getLogger(DepartmentLooks.class);

    private final Departments departments;

    DepartmentLooks(Departments departments) {
        this.departments = departments;
    }

    /** The looks by key. */
    Map<String, DepartmentLook> all() {
        try {
            return departments.all().stream().collect(toUnmodifiableMap(
                    ListedDepartment::key, department -> new DepartmentLook(department.name(), department.colour())));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("departments not read, maps show them as they name them: {}", e.getClass().getName());
            return Map.of();
        }
    }
}
