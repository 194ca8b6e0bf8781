package org.journeymaps.confluence.department;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.journeymaps.app.department.DepartmentRefusedException;
import org.journeymaps.app.department.Departments;
import org.journeymaps.core.routing.ListedDepartment;

/**
 * The list of departments in the plugin settings of the host: one row for each department,
 * {@code org.journeymaps.department.<key>}, and an index of the keys, {@code org.journeymaps.departments}, since settings cannot
 * be searched. The texts name their version.
 *
 * <p>What cannot be read is left alone. Before it is written over or removed its text is copied to a row of the same name with
 * {@code .damaged} behind. Of a damaged index those keys count that still stand in it and have a row.
 */
@Named
final class SettingsDepartments implements Departments {

    private static final String INDEX = "org.journeymaps.departments";
    private static final String ROW = "org.journeymaps.department.";
    private static final String COPY = ".damaged";

    /** The settings take texts up to 99,000 characters; unconfirmed for all databases. */
    private static final int LONGEST = 32_000;

    private static final Comparator<ListedDepartment> BY_NAME =
            Comparator.comparing(ListedDepartment::name, String.CASE_INSENSITIVE_ORDER).thenComparing(ListedDepartment::key);

    private final PluginSettingsFactory settings;
    private final ListLock lock;

    SettingsDepartments(PluginSettingsFactory settings, ListLock lock) {
        this.settings = settings;
        this.lock = lock;
    }

    @Override
    public List<ListedDepartment> all() {
        return keys().flatMap(key -> DepartmentText.read(key, text(ROW + key)).stream()).sorted(BY_NAME).toList();
    }

    @Override
    public List<DamagedRow> damaged() {
        List<DamagedRow> damaged = new ArrayList<>();
        String index = text(INDEX);
        if (!index.isEmpty() && IndexText.read(index).isEmpty()) {
            damaged.add(new DamagedRow("", index));
        }
        keys().filter(key -> DepartmentText.read(key, text(ROW + key)).isEmpty())
                .forEach(key -> damaged.add(new DamagedRow(key, text(ROW + key))));
        return List.copyOf(damaged);
    }

    @Override
    public <T> T holding(Work<T> work) throws DepartmentRefusedException {
        return lock.holding(work);
    }

    @Override
    public void put(ListedDepartment department) {
        keepDamaged(department.key());
        write(ROW + department.key(), DepartmentText.write(department));
        index(Stream.concat(keys(), Stream.of(department.key())));
    }

    @Override
    public void remove(String key) {
        keepDamaged(key);
        index(keys().filter(each -> !each.equals(key)));
        settings().remove(ROW + key);
    }

    private void keepDamaged(String key) {
        String row = text(ROW + key);
        if (!row.isEmpty() && DepartmentText.read(key, row).isEmpty()) {
            settings().put(ROW + key + COPY, row);
        }
    }

    private void index(Stream<String> keys) {
        TreeSet<String> sorted = keys.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        String before = text(INDEX);
        if (!before.isEmpty() && IndexText.read(before).isEmpty()) {
            settings().put(INDEX + COPY, before);
        }
        write(INDEX, IndexText.write(sorted));
    }

    private Stream<String> keys() {
        String index = text(INDEX);
        Optional<List<String>> keys = IndexText.read(index);
        return keys.isPresent() ? keys.get().stream()
                : IndexText.salvaged(index).stream().filter(key -> !text(ROW + key).isEmpty());
    }

    private void write(String name, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(name + " has " + text.length() + " characters");
        }
        settings().put(name, text);
    }

    /** Empty if there is no such setting. */
    private String text(String name) {
        Object value = settings().get(name);
        return value == null ? "" : value.toString();
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
