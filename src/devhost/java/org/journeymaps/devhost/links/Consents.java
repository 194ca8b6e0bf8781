package org.journeymaps.devhost.links;

import java.util.Optional;
import org.journeymaps.devhost.store.Database;

/** Who allowed this site to act for them where: a token for each person and link, kept in the database. */
public final class Consents {

    private final Database database;

    /** The consents of a database. */
    public Consents(Database database) {
        this.database = database;
    }

    /** The token of somebody, if they consented. */
    public Optional<String> find(String link, String person) {
        return database.query("select token from consent where link = ? and person = ?", row -> row.getString(1), link, person)
                .stream().findFirst();
    }

    /** Keeps a token. */
    public void put(String link, String person, String token) {
        database.update("merge into consent key (link, person) values (?, ?, ?)", link, person, token);
    }

    /** Drops a token. */
    public void remove(String link, String person) {
        database.update("delete from consent where link = ? and person = ?", link, person);
    }
}
