package io.mandate.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL with one database and two logins per service: the owner migrates, the application works.
 *
 * <p>What is in the data directory stays there between starts; nobody connects without a password.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Secrets secrets;
    private final long pid;

    private PostgresServer(EmbeddedPostgres server, Secrets secrets, long pid) {
        this.server = server;
        this.secrets = secrets;
        this.pid = pid;
    }

    /**
     * Starts the server and makes the services' databases where they are missing.
     *
     * @param port 0 for any free one
     * @param durable whether a commit survives a power cut; tests may do without
     */
    public static PostgresServer start(Path dataDirectory, int port, boolean durable) {
        return start(dataDirectory, port, durable, dataDirectory.resolve("server.log"));
    }

    /** As {@link #start(Path, int, boolean)}, with the server's output appended to {@code log}. */
    public static PostgresServer start(Path dataDirectory, int port, boolean durable, Path log) {
        try {
            Files.createDirectories(dataDirectory);
            Path home = dataDirectory.toAbsolutePath().normalize();
            Secrets secrets = Secrets.at(home.resolve("passwords.properties"));
            EmbeddedPostgres server = launch(home, Ports.orFree(port), durable, secrets, log);
            PostgresServer started = new PostgresServer(server, secrets, postmaster(home));
            started.provision(Arrays.stream(Service.values()).map(Service::database).toList());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private static EmbeddedPostgres launch(
            Path home, int port, boolean durable, Secrets secrets, Path log) throws IOException {
        String password = secrets.of(SUPERUSER);
        Path passwordFile = home.resolve("superuser-password");
        Secrets.write(passwordFile, password);
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(home.resolve("data"))
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(binaries().toFile())
                        .setRegisterShutdownHook(false)
                        .setPort(port)
                        .setPGStartupWait(PATIENCE)
                        .setConnectConfig("password", password)
                        // passed to initdb: there is no moment in which the server trusts anyone
                        .setLocaleConfig("auth-host", "scram-sha-256")
                        .setLocaleConfig("auth-local", "scram-sha-256")
                        .setLocaleConfig("pwfile", passwordFile.toString());
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
        builder.setOutputRedirector(output).setErrorRedirector(output);
        settings(durable).forEach(builder::setServerConfig);
        try {
            return builder.start();
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static Map<String, String> settings(boolean durable) {
        String on = durable ? "on" : "off";
        return Map.ofEntries(
                Map.entry("fsync", on),
                Map.entry("synchronous_commit", on),
                Map.entry("full_page_writes", on),
                Map.entry("shared_buffers", "160MB"),
                Map.entry("max_connections", "100"),
                Map.entry("max_wal_size", "512MB"),
                Map.entry("wal_level", "minimal"),
                Map.entry("max_wal_senders", "0"),
                Map.entry("jit", "off"),
                Map.entry("autovacuum_naptime", "10s"),
                Map.entry("unix_socket_directories", "''"));
    }

    /** Unpacked once per user and machine, not once per data directory. */
    private static Path binaries() {
        String user = System.getProperty("user.name", "nobody");
        return Path.of(System.getProperty("java.io.tmpdir"), "mandate-postgres-" + user);
    }

    private static long postmaster(Path home) throws IOException {
        Path file = home.resolve("data").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    /** Makes a database with its owner and its application login; does nothing where they are. */
    public void provision(String database) {
        provision(List.of(database));
    }

    private void provision(List<String> databases) {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            for (String database : databases) {
                provision(connection, database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("databases could not be made: " + databases, e);
        }
    }

    private void provision(Connection connection, String database) throws SQLException {
        String owner = ownerOf(database);
        String app = appOf(database);
        login(connection, owner);
        login(connection, app);
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            run(connection, "create database %s owner %s".formatted(database, owner));
            run(connection, "revoke all on database %s from public".formatted(database));
            run(connection, "grant connect on database %s to %s".formatted(database, app));
        }
    }

    private void login(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role %s login password '%s'".formatted(role, password(role)));
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static String ownerOf(String database) {
        return database + "_owner";
    }

    public static String appOf(String database) {
        return database + "_app";
    }

    public String password(String role) {
        try {
            return secrets.of(role);
        } catch (IOException e) {
            throw new UncheckedIOException("no password for " + role, e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    public int port() {
        return server.getPort();
    }

    /** Process id of the postmaster; its children are the server's other processes. */
    public long pid() {
        return pid;
    }

    /** Stops fast (open sessions are ended, nothing committed is lost) and waits for the end. */
    @Override
    public void close() {
        try {
            server.close();
            ProcessHandle.of(pid).ifPresent(PostgresServer::awaitEnd);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL does not stop", e);
        }
    }
}
