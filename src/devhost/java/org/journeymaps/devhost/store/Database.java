package org.journeymaps.devhost.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The database of the host: H2 in one file, transactions bound to the thread.
 *
 * <p>A transaction begun inside another joins it; if it fails there, the whole is rolled back even where the failure is caught,
 * as Confluence's transactions do. Work handed to {@link #beforeCommit} runs at the end of the outermost one:
 * Confluence too writes, and finds out that a page moved, only when the transaction ends.
 */
public final class Database implements AutoCloseable {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        /** The value of the row that the cursor is on. */
        T read(ResultSet row) throws SQLException;
    }

    private static final class Work {
        private final Connection connection;
        private final List<Runnable> last = new ArrayList<>();
        private boolean doomed;

        private Work(Connection connection) {
            this.connection = connection;
        }
    }

    private final JdbcConnectionPool pool;
    private final ThreadLocal<Work> current = new ThreadLocal<>();

    /** Opens the database in a folder, making its tables at the first start. */
    public Database(Path folder) {
        pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.toAbsolutePath().resolve("host"), "sa", "");
        transaction(() -> {
            for (String statement : Schema.STATEMENTS) {
                update(statement);
            }
            return 0;
        });
    }

    /** Runs work in a transaction; an exception rolls it back. */
    public <T> T transaction(Supplier<T> work) {
        if (current.get() != null) {
            return join(work);
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(new Work(connection));
            return commit(connection, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            current.remove();
        }
    }

    private <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            doom();
            throw e;
        }
    }

    private <T> T commit(Connection connection, Supplier<T> work) throws SQLException {
        try {
            T result = work.get();
            current.get().last.forEach(Runnable::run);
            if (current.get().doomed) {
                throw new IllegalStateException("A part of the transaction failed: all of it is rolled back");
            }
            connection.commit();
            return result;
        } catch (RuntimeException | Error e) {
            connection.rollback();
            throw e;
        }
    }

    /**
     * The connection of the running transaction, for those who bring their own SQL; only this class ends the transaction.
     *
     * @throws IllegalStateException if none is running
     */
    public Connection connection() {
        if (current.get() == null) {
            throw new IllegalStateException("No transaction is running");
        }
        return current.get().connection;
    }

    /** Says that the running transaction cannot be committed any more. */
    public void doom() {
        current.get().doomed = true;
    }

    /** Runs a task when the running transaction is about to commit, at once if there is none. */
    public void beforeCommit(Runnable task) {
        if (current.get() == null) {
            transaction(() -> {
                task.run();
                return 0;
            });
        } else {
            current.get().last.add(task);
        }
    }

    /** The rows that a query finds. */
    public <T> List<T> query(String sql, Row<T> row, Object... values) {
        return transaction(() -> {
            try (PreparedStatement statement = prepare(sql, values); ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row.read(found));
                }
                return rows;
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    /** Changes rows and says how many. */
    public int update(String sql, Object... values) {
        return transaction(() -> {
            try (PreparedStatement statement = prepare(sql, values)) {
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = current.get().connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
