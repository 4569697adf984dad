package io.mandate.platform.order;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Takes the database away from the service, and gives it back. */
public final class DatabaseTrouble {
    private static final String END_ALL =
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'platform'"
                    + " and usename = current_user";

    private static final String ANY =
            "select pid from pg_stat_activity where datname = 'platform'"
                    + " and usename = current_user order by random() limit 1";

    private DatabaseTrouble() {}

    /** Kills one server process, upon which all others end and the server recovers from its log. */
    public static void crash() {
        try (var connection = connect("quarkus.datasource");
                var statement = connection.createStatement();
                var row = statement.executeQuery(ANY)) {
            row.next();
            Jvm.signal("KILL", row.getLong(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every session ends and none can be opened. */
    public static void refuse() {
        run("quarkus.flyway", "alter database platform connection limit 0");
        run("quarkus.datasource", END_ALL);
    }

    /** Sessions can be opened again. */
    public static void accept() {
        run("quarkus.flyway", "alter database platform connection limit -1");
    }

    private static void run(String login, String sql) {
        try (var connection = connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To another database of the server, for this one is to be left. */
    private static Connection connect(String login) throws SQLException {
        var url = config("quarkus.datasource.jdbc.url").replaceFirst("/platform$", "/postgres");
        return DriverManager.getConnection(
                url, config(login + ".username"), config(login + ".password"));
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
