package io.mandate.platform.outbox;

import static java.time.Duration.ofSeconds;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Four connections beside the service's pool and its transactions, for the relay and for looking at
 * the database. Their time-outs end a lease that a frozen process would keep for ever. They read
 * queues, whose statistics are always those of another moment: what an index can do is done by it.
 */
@ApplicationScoped
public class SidePool {
    private static final int CONNECTIONS = 4;
    private static final String SECONDS = "30";

    private static final String OPTIONS =
            "-c idle_in_transaction_session_timeout=%ss -c work_mem=32MB".formatted(SECONDS)
                    + " -c enable_seqscan=off -c enable_bitmapscan=off"
                    + " -c enable_hashjoin=off -c enable_mergejoin=off";

    private final AgroalDataSource pool;

    SidePool(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password)
            throws SQLException {
        var settings = new AgroalDataSourceConfigurationSupplier();
        settings.connectionPoolConfiguration()
                .maxSize(CONNECTIONS)
                .acquisitionTimeout(ofSeconds(5))
                .exceptionSorter(new PostgreSQLExceptionSorter());
        connect(
                settings.connectionPoolConfiguration().connectionFactoryConfiguration(),
                url,
                user,
                password);
        this.pool = AgroalDataSource.from(settings);
    }

    private static void connect(
            AgroalConnectionFactoryConfigurationSupplier one,
            String url,
            String user,
            String password) {
        one.jdbcUrl(url)
                .principal(new NamePrincipal(user))
                .credential(new SimplePassword(password))
                .jdbcProperty("ApplicationName", "relay")
                .jdbcProperty("connectTimeout", "5")
                .jdbcProperty("socketTimeout", SECONDS)
                .jdbcProperty("tcpKeepAlive", "true")
                .jdbcProperty("options", OPTIONS);
    }

    /** A connection outside every transaction of the service. */
    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
