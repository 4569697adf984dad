package io.mandate.project.performance;

import static io.mandate.project.Service.admin;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Servers;
import io.mandate.project.RealServers;
import io.mandate.project.Service;
import io.mandate.project.plan.PlanExamples;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.StringJoiner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long earned value takes, of 100 activities and of 5,000, each with a report in each of twelve months. */
@Tag("bench")
@QuarkusTest
@RealServers
class EarnedValueBench {
    private static final int REQUESTS = 50;

    @Test
    void earnedValueOfALargeProject() throws SQLException {
        for (int size : new int[] {100, 5_000}) {
            var project = reported(size);
            measure(size, project, "earned-value");
            measure(size, project, "earned-value/activities?limit=50");
            measure(size, project, "earned-value/work-packages?limit=50");
            measure(size, project, "activities/a1/progress-history");
        }
    }

    private static void measure(int size, String project, String path) {
        var times = new double[REQUESTS];
        for (int round = 0; round < 2 * REQUESTS; round++) {
            long begin = System.nanoTime();
            var answer = admin().get("/v1/projects/%s/%s".formatted(project, path));
            times[round % REQUESTS] = (System.nanoTime() - begin) / 1e6;
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        Arrays.sort(times);
        var line =
                "%,d activities, %-40s p50 %.1f ms, max %.1f ms"
                        .formatted(size, path, times[REQUESTS / 2], times[REQUESTS - 1]);
        System.getLogger("bench").log(System.Logger.Level.INFO, line);
    }

    private static String reported(int size) throws SQLException {
        var project = Service.proposed(Service.startable(Service.office()));
        var activities = new StringJoiner(",");
        for (int at = 0; at < size; at++) {
            activities.add(
                    """
                    {"id": "a%d", "wbs": "w%d", "name": "Activity", "duration": %d, "cost": "1000.00"}"""
                            .formatted(at, at % 50, 2400 + at % 60 * 2400));
        }
        var elements = new StringJoiner(",");
        for (int at = 0; at < 50; at++) {
            elements.add("{\"id\": \"w%d\", \"name\": \"Package\"}".formatted(at));
        }
        var plan =
                """
                {"start": "2027-01-04T08:00:00", "dataDate": "2028-01-01T00:00:00", "wbs": [%s], "activities": [%s]}\
                """
                        .formatted(elements, activities);
        long begin = System.nanoTime();
        PlanExamples.put(project, plan).statusCode(200);
        Works.agree(project, 1, 1);
        System.getLogger("bench")
                .log(
                        System.Logger.Level.INFO,
                        "%,d activities planned and agreed in %d ms"
                                .formatted(size, (System.nanoTime() - begin) / 1_000_000));
        report(project);
        return project;
    }

    private static void report(String project) throws SQLException {
        var reports =
                """
                insert into progress_report (project_id, activity_id, reported_on, office, recorded_at, method,
                    percent_complete, earned) select a.project_id, a.id, make_date(2027, m, 28), a.office, now(),
                    'PERCENT_COMPLETE', m * 8, m * 8 from activity a cross join generate_series(1, 12) m
                    where a.project_id = '%s'\
                """
                        .formatted(project);
        try (Connection connection =
                        DriverManager.getConnection(
                                Servers.url("project"),
                                "project_owner",
                                Servers.password("project_owner"));
                var statement = connection.createStatement()) {
            statement.execute(reports);
            statement.execute("analyze progress_report");
            statement.execute("analyze baseline_activity");
        }
    }
}
