package org.journeymaps.devhost.tables;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import org.journeymaps.devhost.store.Database;

/**
 * Active Objects, joined to the transactions of the host: a page and a row are stored together or not at all.
 *
 * <p>Stricter than Confluence: no call before the app has started (there they wait or fail, confluence.md 14), none outside a
 * transaction, none for a type that the descriptor does not name.
 */
public final class HostTables implements ActiveObjects {

    @FunctionalInterface
    private interface Work<T> {
        T run(EntityManager manager) throws SQLException;
    }

    private final Database database;
    private List<Class<? extends RawEntity<?>>> types = List.of();
    private EntityManager manager;

    /** Tables in a database; none yet. */
    public HostTables(Database database) {
        this.database = database;
    }

    /** Makes the tables of an app, or changes them to what its entities have become, and lets it in. */
    public void start(String namespace, List<Class<? extends RawEntity<?>>> entities) {
        manager = database.transaction(() -> migrated(namespace, entities));
        types = entities;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private EntityManager migrated(String namespace, List<Class<? extends RawEntity<?>>> entities) {
        EntityManager made = new EntityManager(new H2DatabaseProvider(new TransactionConnections(database), "PUBLIC"),
                TableNames.of(namespace));
        try {
            made.migrate(((List<?>) entities).toArray(Class[]::new));
            return made;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the app cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return run(type, entities -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return run(type, entities -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(type, entities -> entities.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return run(type, entities -> entities.count(type, query));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        for (RawEntity<?> entity : entities) {
            run(entity.getEntityType(), manager -> {
                manager.delete(entity);
                return entity;
            });
        }
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        started();
        return database.transaction(callback::doInTransaction);
    }

    private <T> T run(Class<?> type, Work<T> work) {
        started();
        if (!types.contains(type)) {
            throw new IllegalArgumentException(type.getName() + " is not an entity of the <ao> module");
        }
        try {
            return work.run(manager);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private void started() {
        if (manager == null) {
            throw new IllegalStateException("Active Objects is not there yet, or the descriptor has no <ao> module");
        }
    }
}
