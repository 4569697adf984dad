package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir Path directory;

    @Test
    void keepsDataAndPasswordsBetweenStarts() throws SQLException {
        String password;
        try (PostgresServer server = PostgresServer.start(directory, 0, true)) {
            password = server.password("project_owner");
            execute(server, "project_owner", "create table note(text varchar)");
            execute(server, "project_owner", "insert into note values ('kept')");
        }
        try (PostgresServer server = PostgresServer.start(directory, 0, true)) {
            assertThat(server.password("project_owner")).isEqualTo(password);
            assertThat(query(server, "project_owner", "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordOrIntoAForeignDatabase() throws Exception {
        try (PostgresServer server = PostgresServer.start(directory, 0, false)) {
            String url = server.jdbcUrl("project");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "").close())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(url, "project_app", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            url, "resource_app", server.password("resource_app")))
                    .hasMessageContaining("permission denied for database");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            directory.resolve("passwords.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void applicationLoginMayNotChangeTheSchema() {
        try (PostgresServer server = PostgresServer.start(directory, 0, false)) {
            assertThatThrownBy(() -> execute(server, "project_app", "create table mine(id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void isDurableWhenAsked() throws SQLException {
        try (PostgresServer server = PostgresServer.start(directory, 0, true)) {
            for (String setting :
                    new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(query(server, "project_app", "show " + setting)).isEqualTo("on");
            }
        }
    }

    @Test
    void leavesNoProcessBehind() {
        PostgresServer server = PostgresServer.start(directory, 0, false);
        server.close();
        assertThat(ProcessHandle.of(server.pid())).isEmpty();
    }

    private static void execute(PostgresServer server, String role, String sql)
            throws SQLException {
        try (Connection connection = connect(server, role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(PostgresServer server, String role, String sql)
            throws SQLException {
        try (Connection connection = connect(server, role);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(PostgresServer server, String role) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("project"), role, server.password(role));
    }
}
