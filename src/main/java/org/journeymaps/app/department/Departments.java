package org.journeymaps.app.department;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.routing.ListedDepartment;

/** The administrator's list of departments. An adapter implements it; who may change the list is for the use cases to see to. */
public interface Departments {

    /**
     * All departments, retired ones too.
     *
     * @return the departments, by name
     */
    List<ListedDepartment> all();

    /**
     * One department.
     *
     * @param key its key
     * @return the department, a retired one too
     */
    default Optional<ListedDepartment> find(String key) {
        return all().stream().filter(department -> department.key().equals(key)).findFirst();
    }

    /**
     * Stores a department in the place of the one with its key.
     *
     * @param department the department
     */
    void put(ListedDepartment department);

    /**
     * Takes a department out of the list.
     *
     * @param key its key
     */
    void remove(String key);
}
