package org.journeymaps.devhost.store;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Who alone may view or edit a page. No names: no restriction. */
public final class Restrictions {

    /** The two rights that a page can restrict. */
    public enum Right { VIEW, EDIT }

    private final Database database;

    /** The restrictions of a database. */
    public Restrictions(Database database) {
        this.database = database;
    }

    /** The names that a page is restricted to; empty if everybody has the right that the space gives. */
    public Set<String> names(long content, Right right) {
        return new TreeSet<>(database.query("select person from restriction where content = ? and right_name = ?",
                row -> row.getString(1), content, right.name()));
    }

    /** Sets the names that a page is restricted to. */
    public void set(long content, Right right, Collection<String> names) {
        database.transaction(() -> {
            database.update("delete from restriction where content = ? and right_name = ?", content, right.name());
            names.forEach(name -> database.update("insert into restriction values (?, ?, ?)", content, right.name(), name));
            return 0;
        });
    }
}
