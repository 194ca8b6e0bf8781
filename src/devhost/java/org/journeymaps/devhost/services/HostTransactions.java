package org.journeymaps.devhost.services;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.journeymaps.devhost.store.Database;

/** Transactions for the app; one begun inside another joins it. */
public final class HostTransactions implements TransactionTemplate {

    private final Database database;

    /** Transactions of a database. */
    public HostTransactions(Database database) {
        this.database = database;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return database.transaction(action::doInTransaction);
    }
}
