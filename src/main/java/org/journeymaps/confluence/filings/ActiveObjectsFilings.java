package org.journeymaps.confluence.filings;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.journeymaps.app.filing.Filing;
import org.journeymaps.app.filing.Filings;
import org.journeymaps.app.filing.SlotTakenException;

/** The attempts in a table of Active Objects; every call joins the transaction that is open. */
@Named
public final class ActiveObjectsFilings implements Filings {

    /** Class of the states by which SQL says that a row contradicts another one, in every database. */
    private static final String CONTRADICTION = "23";

    private final ActiveObjects objects;

    ActiveObjectsFilings(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void begin(Filing filing) throws SlotTakenException {
        try {
            if (!objects.executeInTransaction(() -> created(filing))) {
                throw new SlotTakenException(filing.slot());
            }
        } catch (RuntimeException e) {
            if (contradiction(e)) {
                throw new SlotTakenException(filing.slot());
            }
            throw e;
        }
    }

    @Override
    public boolean change(Filing.State expected, Filing filing) {
        return objects.executeInTransaction(() -> {
            Optional<FilingRow> row = rows(Query.select().where("MARKER = ?", filing.marker()))
                    .filter(each -> each.getFilingState().equals(expected.code())).findFirst();
            row.ifPresent(found -> {
                FilingColumns.put(filing, found);
                found.save();
            });
            return row.isPresent();
        });
    }

    @Override
    public Optional<Filing> find(String marker) {
        return objects.executeInTransaction(
                () -> rows(Query.select().where("MARKER = ?", marker)).map(FilingColumns::filing).findFirst());
    }

    @Override
    public List<Filing> ofPage(long content) {
        return objects.executeInTransaction(
                () -> rows(Query.select().where("CONTENT_ID = ?", content).order("ID")).map(FilingColumns::filing).toList());
    }

    @Override
    public boolean names(String department) {
        return objects.executeInTransaction(
                () -> objects.count(FilingRow.class, Query.select().where("DEPARTMENT = ?", department)) > 0);
    }

    /** Looks first, since a clash dooms the transaction; the database has the last word. */
    private boolean created(Filing filing) {
        if (objects.count(FilingRow.class, Query.select().where("SLOT = ?", filing.slot())) > 0) {
            return false;
        }
        objects.create(FilingRow.class, FilingColumns.of(filing));
        return true;
    }

    private Stream<FilingRow> rows(Query query) {
        return Stream.of(objects.find(FilingRow.class, query));
    }

    /** The database's own exception lies somewhere among the causes. */
    private static boolean contradiction(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(CONTRADICTION)) {
                return true;
            }
        }
        return false;
    }
}
