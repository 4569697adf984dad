package io.mandate.platform.scope;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Tells the database, before anything is read on a connection, for whose offices it works. The
 * restrictions of the entities ask for it; a connection that was told nothing shows no row.
 */
@Singleton
class CallersOffices implements AgroalPoolInterceptor {
    static final String TEXT = "current_setting('mandate.offices', true)";
    static final String LIST = "string_to_array(" + TEXT + ", ',')";
    private static final String TELL = "select set_config('mandate.offices', ?, false)";

    private final CurrentScope scope;

    /** What each connection was told last. */
    private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    CallersOffices(CurrentScope scope) {
        this.scope = scope;
    }

    @Override
    public void onConnectionAcquire(Connection pooled) {
        var offices = scope.get().text();
        try {
            var connection = pooled.unwrap(Connection.class);
            if (!offices.equals(told.get(connection))) {
                told.remove(connection);
                tell(connection, offices);
                told.put(connection, offices);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told whose rows to show", e);
        }
    }

    /** Before the transaction begins: its rollback would take back what was told in it. */
    private static void tell(Connection connection, String offices) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, offices);
            statement.execute();
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }
}
