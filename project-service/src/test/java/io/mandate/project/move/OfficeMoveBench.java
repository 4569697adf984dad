package io.mandate.project.move;

import static io.mandate.project.Service.admin;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Servers;
import io.mandate.platform.testing.States;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long it takes until everybody has heard that a project of 100,000 activities has moved. */
@Tag("bench")
@QuarkusTest
@RealServers
class OfficeMoveBench {
    private static final int ACTIVITIES = 100_000;

    @Test
    void aLargeProjectMoves() throws SQLException {
        var project = Service.proposed(Service.minimal(Service.office()));
        var office = Service.office();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(fill(project));
            statement.execute("analyze activity");
        }
        long begin = System.nanoTime();
        admin().header("If-Match", "\"0\"")
                .body("{\"office\": \"%s\"}".formatted(office))
                .patch("/v1/projects/" + project)
                .then()
                .statusCode(200);
        long answered = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofMinutes(9))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> count("select count(*) from office_move") == 0);
        long appended = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofMinutes(9))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> count("select count(*) from outbox") == 0);
        long sent = System.nanoTime();
        print(
                "%d activities: the move %d ms, all appended after %d ms, all sent after %d ms",
                ACTIVITIES, millis(begin, answered), millis(begin, appended), millis(begin, sent));
        assertThat(
                        States.soFar(
                                state ->
                                        state.key().startsWith(project + "/")
                                                && office.equals(state.attribute("office"))))
                .hasSize(ACTIVITIES);
    }

    private static String fill(String project) {
        return """
            insert into activity (project_id, id, office, name, duration, percent_complete, waits_for, start, finish,
                early_start, early_finish, late_start, late_finish, critical, milestone, sequence)
            select p.id, 'a' || i, p.office, 'Activity ' || i, 480, 0, '[]', now(), now(), now(), now(), now(), now(),
                false, false, 1
            from project p cross join generate_series(1, %d) i where p.id = '%s'\
            """
                .formatted(ACTIVITIES, project);
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static long count(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                Servers.url("project"), "project_owner", Servers.password("project_owner"));
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
