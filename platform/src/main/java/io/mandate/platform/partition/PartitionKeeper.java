package io.mandate.platform.partition;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes each registered table's partitions a year ahead, as the role that owns the tables. */
@ApplicationScoped
class PartitionKeeper {
    private static final Logger LOG = Logger.getLogger(PartitionKeeper.class);
    private static final int MONTHS_AHEAD = 12;

    private final Clock clock;
    private final String url;
    private final String owner;
    private final String password;

    PartitionKeeper(
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.clock = clock;
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    void atStart(@Observes StartupEvent event) {
        keep();
    }

    @Scheduled(every = "24h", delayed = "24h")
    void keep() {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            execute(connection, "set lock_timeout = '5s'");
            for (var table : tables(connection)) {
                keep(connection, table);
            }
        } catch (SQLException e) {
            LOG.errorf(e, "No partitions were made; rows go to the default partition meanwhile");
        }
    }

    private void keep(Connection connection, String table) throws SQLException {
        var month = YearMonth.now(clock);
        for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
            var partition = name(table, month.plusMonths(ahead));
            // making a partition locks the table, so it is not tried where one is
            if (!finds(connection, "select 1 where to_regclass('%s') is not null", partition)) {
                execute(connection, ddl(table, month.plusMonths(ahead)));
            }
        }
        if (finds(connection, "select 1 from %s_default limit 1", table)) {
            LOG.warnf("Alert: %s has rows in its default partition", table);
        }
    }

    private static String name(String table, YearMonth month) {
        return "%s_y%dm%02d".formatted(table, month.getYear(), month.getMonthValue());
    }

    static String ddl(String table, YearMonth month) {
        return ("create table if not exists %s partition of %s"
                        + " for values from ('%s-01T00:00:00Z') to ('%s-01T00:00:00Z')")
                .formatted(name(table, month), table, month, month.plusMonths(1));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from partitioned_table")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static boolean finds(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query.formatted(name))) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String ddl) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ddl);
        }
    }
}
