package org.journeymaps.app.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.core.routing.ListedDepartment;

/** A list of departments that notices when it is changed without its lock, or when a tracker could be asked with it. */
final class ListInMemory implements Departments {

    final Map<String, ListedDepartment> rows = new TreeMap<>();
    final List<DamagedRow> broken = new ArrayList<>();
    boolean held;
    boolean busy;
    Runnable before = () -> { };

    @Override
    public List<ListedDepartment> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public List<DamagedRow> damaged() {
        return List.copyOf(broken);
    }

    @Override
    public <T> T holding(Work<T> work) throws DepartmentRefusedException {
        before.run();
        if (busy) {
            throw new DepartmentRefusedException(DepartmentRefusedException.Reason.LIST_BUSY);
        }
        held = true;
        try {
            return work.run();
        } finally {
            held = false;
        }
    }

    @Override
    public void put(ListedDepartment department) {
        requireHeld();
        rows.put(department.key(), department);
        broken.removeIf(row -> row.key().equals(department.key()));
    }

    @Override
    public void remove(String key) {
        requireHeld();
        rows.remove(key);
        broken.removeIf(row -> row.key().equals(key));
    }

    private void requireHeld() {
        if (!held) {
            throw new IllegalStateException("changed without the lock");
        }
    }
}
