package io.mandate.project.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Servers;
import io.mandate.platform.testing.Tokens;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how long a filtered page of activities takes, with 100 projects of a hundred activities and with 10,000. */
@Tag("bench")
@QuarkusTest
@RealServers
class ActivityListBench {
    private static final int REQUESTS = 500;
    private static final List<String> LISTS =
            List.of(
                    "project=eeeeeeee-0000-7000-8000-0000000000%02x",
                    "project=eeeeeeee-0000-7000-8000-0000000000%02x&wbs=w1",
                    "office=bench-%d",
                    "office=bench-%d&only=critical",
                    "office=bench-%d&only=late");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void filteredPages() throws SQLException, IOException, InterruptedException {
        fill(0, 99);
        measure("100 projects, warming up");
        var few = measure("100 projects");
        fill(100, 9_999);
        var many = measure("10,000 projects");
        for (int at = 0; at < LISTS.size(); at++) {
            print("%-50s p99 %.2f times", LISTS.get(at), many[at] / few[at]);
        }
        assertThat(many).hasSameSizeAs(few);
    }

    private double[] measure(String size) throws IOException, InterruptedException {
        var p99 = new double[LISTS.size()];
        for (int at = 0; at < p99.length; at++) {
            var times = new double[REQUESTS];
            for (int number = 0; number < REQUESTS; number++) {
                times[number] = milliseconds(LISTS.get(at).formatted(number % 10));
            }
            Arrays.sort(times);
            p99[at] = times[REQUESTS * 99 / 100];
            print(
                    "%s, %-50s p50 %.2f ms, p99 %.2f ms",
                    size, LISTS.get(at), times[REQUESTS / 2], p99[at]);
        }
        return p99;
    }

    private double milliseconds(String query) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/v1/activities?limit=50&%s"
                                                .formatted(RestAssured.port, query)))
                        .header("Authorization", "Bearer " + Tokens.of(Role.VIEWER))
                        .build();
        long begin = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        double took = (System.nanoTime() - begin) / 1e6;
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"Activity ");
        return took;
    }

    private static void fill(int from, int to) throws SQLException {
        var projects =
                """
            insert into project (id, office, name, strategic_fit, demand, status, sequence, version)
            select ('eeeeeeee-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'bench-' || i %% 10, 'p' || i,
                '[]', '[]', 'PROPOSED', 1, 0
            from generate_series(%d, %d) i\
            """
                        .formatted(from, to);
        var activities =
                """
            insert into activity (project_id, id, office, wbs, name, duration, percent_complete, waits_for, start, finish,
                early_start, early_finish, late_start, late_finish, total_float, critical, milestone, sequence)
            select p.id, 'a' || i, p.office, 'w' || i %% 2, 'Activity ' || i, 480, 0, '[]', now(), now(), now(), now(),
                now(), now(), case when i %% 10 = 3 then -60 else 60 end, i %% 10 = 1, i %% 10 = 2, 1
            from project p cross join generate_series(1, 100) i where p.name = any(array(
                select 'p' || n from generate_series(%d, %d) n)) and p.office like 'bench-%%'\
            """
                        .formatted(from, to);
        try (Connection connection =
                        DriverManager.getConnection(
                                Servers.url("project"),
                                "project_owner",
                                Servers.password("project_owner"));
                var statement = connection.createStatement()) {
            statement.execute(projects);
            statement.execute(activities);
            statement.execute("analyze activity");
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // a bench prints its table
    private static void print(String format, Object... arguments) {
        System.getLogger("bench").log(System.Logger.Level.INFO, () -> format.formatted(arguments));
    }
}
