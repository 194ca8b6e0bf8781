package org.journeymaps.devhost.tables;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Logger;
import net.java.ao.DisposableDataSource;
import org.journeymaps.devhost.store.Database;

/**
 * Gives Active Objects the connection of the transaction that runs on the thread. Ending the transaction is not its business.
 *
 * <p>A statement that fails dooms the transaction, as on PostgreSQL, where nothing but a rollback is possible afterwards; H2
 * alone would go on.
 */
final class TransactionConnections implements DisposableDataSource {

    private static final Set<String> ENDINGS = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final Database database;

    TransactionConnections(Database database) {
        this.database = database;
    }

    @Override
    public Connection getConnection() {
        return guarded(Connection.class, database.connection());
    }

    private <T> T guarded(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> real instanceof Connection && ENDINGS.contains(method.getName())
                        ? null : call(real, method, arguments)));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            Object result = method.invoke(real, arguments);
            return result instanceof Statement statement ? statement(statement) : result;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException) {
                database.doom();
            }
            throw e.getCause();
        }
    }

    private Statement statement(Statement statement) {
        if (statement instanceof CallableStatement call) {
            return guarded(CallableStatement.class, call);
        }
        return statement instanceof PreparedStatement prepared ? guarded(PreparedStatement.class, prepared)
                : guarded(Statement.class, statement);
    }

    @Override
    public void dispose() {
        // The host closes its database itself.
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Nothing to unwrap");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
