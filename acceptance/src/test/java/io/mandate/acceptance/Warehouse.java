package io.mandate.acceptance;

import io.mandate.local.PostgresServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An integrator's database, which is asked in plain SQL. */
final class Warehouse implements AutoCloseable {
    private static final String DATABASE = "reporting";
    private static final String LOGIN = DATABASE + "_owner";

    private final PostgresServer server;

    private Warehouse(PostgresServer server) {
        this.server = server;
    }

    static Warehouse start(Path home) {
        return new Warehouse(PostgresServer.start(home, 0, false));
    }

    /** What a connector needs to write to it. */
    Map<String, String> connection() {
        return Map.of(
                "connection.url", server.jdbcUrl(DATABASE),
                "connection.username", LOGIN,
                "connection.password", server.password(LOGIN));
    }

    boolean has(String table) {
        return !ask("select 1::text from pg_tables where tablename = '%s'".formatted(table))
                .isEmpty();
    }

    int count(String table) {
        return has(table)
                ? Integer.parseInt(ask("select count(*)::text from " + table).getFirst().getFirst())
                : 0;
    }

    /** The rows of the answer, each a list of texts. */
    List<List<String>> ask(String sql) {
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl(DATABASE), LOGIN, server.password(LOGIN));
                var rows = connection.createStatement().executeQuery(sql)) {
            var answer = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    row.add(rows.getString(at));
                }
                answer.add(row);
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
