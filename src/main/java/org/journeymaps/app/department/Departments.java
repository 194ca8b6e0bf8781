package org.journeymaps.app.department;

import java.util.List;
import java.util.Optional;
import org.journeymaps.core.routing.ListedDepartment;

/**
 * The administrator's list of departments. An adapter implements it; who may change the list is for the use cases to see to.
 *
 * <p>What is changed is changed inside {@link #holding}: the adapter takes the lock of the list, which holds on every node, and
 * only then begins a transaction; the lock is given back after the transaction has ended. No tracker may be asked inside.
 */
public interface Departments {

    /**
     * All departments that can be read, retired ones too.
     *
     * @return the departments, by name
     */
    List<ListedDepartment> all();

    /**
     * One department.
     *
     * @param key its key
     * @return the department, a retired one too; none if its row is damaged
     */
    default Optional<ListedDepartment> find(String key) {
        return all().stream().filter(department -> department.key().equals(key)).findFirst();
    }

    /**
     * What is stored and cannot be read. It stays as it is until somebody replaces or removes the department, and even then a
     * copy is kept.
     *
     * @return the damaged rows, by key
     */
    List<DamagedRow> damaged();

    /**
     * Does something while nobody else changes the list.
     *
     * @param work what to do; what it refuses is rolled back
     * @param <T> what comes of it
     * @return what came of it
     * @throws DepartmentRefusedException {@code LIST_BUSY} if somebody else changes the list just now, and whatever the work
     *     refuses
     */
    <T> T holding(Work<T> work) throws DepartmentRefusedException;

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

    /**
     * Something to be done to the list.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does it.
         *
         * @return what comes of it
         * @throws DepartmentRefusedException if it must not be done
         */
        T run() throws DepartmentRefusedException;
    }

    /**
     * A row that cannot be read.
     *
     * @param key key of the department; empty for the index of all departments
     * @param text what is stored
     */
    record DamagedRow(String key, String text) {}
}
