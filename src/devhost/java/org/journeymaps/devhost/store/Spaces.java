package org.journeymaps.devhost.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The spaces. */
public final class Spaces {

    /** A space: its key stands in addresses, its name on pages. */
    public record Entry(String key, String name) {
    }

    private final Database database;

    /** The spaces of a database. */
    public Spaces(Database database) {
        this.database = database;
    }

    /** All of them, by name. */
    public List<Entry> all() {
        return database.query("select * from space order by name", row -> new Entry(row.getString(1), row.getString(2)));
    }

    /** A space by its key. */
    public Optional<Entry> find(String key) {
        return all().stream().filter(space -> space.key().equals(key)).findFirst();
    }

    /** The people who alone may see a space; empty for everybody. */
    public Set<String> viewers(String key) {
        return new TreeSet<>(database.query("select person from space_viewer where space_key = ?", row -> row.getString(1), key));
    }

    /** Says who alone may see a space; nobody named stands for everybody. */
    public void admit(String key, Collection<String> names) {
        database.transaction(() -> {
            database.update("delete from space_viewer where space_key = ?", key);
            names.forEach(name -> database.update("insert into space_viewer values (?, ?)", key, name));
            return 0;
        });
    }

    /** Makes a space. */
    public void create(String key, String name) {
        database.update("insert into space values (?, ?)", key, name);
    }
}
