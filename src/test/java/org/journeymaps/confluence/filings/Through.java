package org.journeymaps.confluence.filings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Passes everything on to the library. */
class Through implements ActiveObjects {

    private final ActiveObjects real;

    Through(ActiveObjects real) {
        this.real = real;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return real.create(type, params);
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return real.get(type, key);
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return real.find(type, query);
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return real.count(type, query);
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        real.delete(entities);
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return real.executeInTransaction(callback);
    }
}
