package org.journeymaps.devhost.store;

import java.util.List;
import java.util.Optional;

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

    /** Makes a space. */
    public void create(String key, String name) {
        database.update("insert into space values (?, ?)", key, name);
    }
}
