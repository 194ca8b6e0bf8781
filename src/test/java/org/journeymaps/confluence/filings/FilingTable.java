package org.journeymaps.confluence.filings;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.journeymaps.app.filing.Filings;
import org.journeymaps.devhost.store.Database;
import org.journeymaps.devhost.tables.HostTables;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The table of attempts in a database of its own: the real library, on H2. */
public final class FilingTable extends ExternalResource {

    private final TemporaryFolder folder = new TemporaryFolder();
    private Database database;
    private HostTables tables;

    @Override
    protected void before() throws IOException {
        folder.create();
        open();
    }

    @Override
    protected void after() {
        database.close();
        folder.delete();
    }

    /** Closes the database and opens it anew, as a node does that starts again. */
    public void restart() {
        database.close();
        open();
    }

    /** Forgets all attempts. */
    public void clear() {
        database.update("DELETE FROM AO_534452_FILING");
    }

    /** The attempts, through the adapter. */
    public Filings filings() {
        return new ActiveObjectsFilings(tables);
    }

    /** The attempts, through the adapter and something that stands between it and the library. */
    Filings filings(Function<ActiveObjects, ActiveObjects> between) {
        return new ActiveObjectsFilings(between.apply(tables));
    }

    /** Does something in one transaction, which an exception rolls back. */
    public <T> T transaction(Supplier<T> work) {
        return database.transaction(work);
    }

    /** The first column of what a query finds. */
    List<String> query(String sql, Object... values) {
        return database.query(sql, row -> row.getString(1), values);
    }

    private void open() {
        Path home = folder.getRoot().toPath();
        database = new Database(home);
        tables = new HostTables(database);
        tables.start("org.journeymaps", List.of(FilingRow.class));
    }
}
