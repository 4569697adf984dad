package io.mandate.reporting.eventlog;

import static io.mandate.reporting.World.announce;
import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.seeing;
import static io.mandate.reporting.World.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class EventFeedTest {
    private static final String INSERT =
            """
            insert into event_log (received_at, event_id, topic, type, source, subject, sequence, time, effective_on,
                   office, correlation_id, data)
            values (now(), ?, 't', 'x', '/s', ?, 1, now(), current_date, 'o', 'c', '{}')""";

    @Inject DataSource database;

    @Test
    void keepsEventsAsTheyWereSaid() {
        var id = newId();
        var chain = newId();
        project(id, newOffice(), "Line 4", chain, "\"novelty\": {\"z\": 1, \"a\": \"1.50\"}");
        settle();

        get("/v1/events?subject=" + id, everywhere())
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("mandate.project.proposed.v1"))
                .body("items[0].sequence", equalTo(1))
                .body("items[0].correlationId", equalTo(chain))
                .body("items[0].actor", equalTo("test"))
                .body("items[0].causationId", nullValue())
                .body("items[0].data.novelty.a", equalTo("1.50"));
    }

    @Test
    void aReaderComesBackWithTheCursorAndGetsOnlyWhatIsNew() {
        var id = newId();
        var office = newOffice();
        project(id, office, "A", newId(), "");
        settle();
        var path = "/v1/events?subject=" + id;
        var first = get(path, everywhere()).extract().jsonPath();
        String cursor = first.get("next");

        get(path + "&after=" + cursor, everywhere())
                .body("items", hasSize(0))
                .body("next", equalTo(cursor));

        revise(id, office);
        settle();
        get(path + "&after=" + cursor, everywhere()).body("items.sequence", contains(2));
    }

    @Test
    void pagesMissNothingAndRepeatNothing() {
        var id = newId();
        var office = newOffice();
        project(id, office, "A", newId(), "");
        for (int i = 0; i < 6; i++) {
            revise(id, office);
        }
        settle();

        var numbers = new ArrayList<Integer>();
        String cursor = "";
        for (int page = 0; page < 4; page++) {
            var path = "/v1/events?limit=2&subject=%s&after=%s".formatted(id, cursor);
            var answer = get(path, everywhere()).extract().jsonPath();
            numbers.addAll(answer.getList("items.sequence"));
            cursor = answer.get("next");
        }
        assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aWriterThatCommitsLateIsNotSkipped() throws SQLException {
        var subject = newId();
        try (var slow = database.getConnection();
                var quick = database.getConnection()) {
            slow.setAutoCommit(false);
            insert(slow, "first", subject);
            insert(quick, "second", subject);

            get("/v1/events?subject=" + subject, everywhere()).body("items", hasSize(0));

            slow.commit();
            slow.setAutoCommit(true);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                get("/v1/events?subject=" + subject, everywhere())
                                        .extract()
                                        .<List<String>>path("items.id"),
                        List.of("first", "second")::equals);
    }

    @Test
    void filtersByType() {
        var id = newId();
        var office = newOffice();
        project(id, office, "A", newId(), "");
        revise(id, office);
        settle();

        get("/v1/events?type=mandate.project.revised.v1&subject=" + id, everywhere())
                .body("items.sequence", contains(2));
    }

    @Test
    void showsOnlyOfficesThatTheCallerMaySee() {
        var mine = newOffice();
        office(mine, "Mine", null);
        var id = project(mine, "A", "");
        settle();

        get("/v1/events?subject=" + id, seeing(mine)).body("items", hasSize(1));
        get("/v1/events?subject=" + id, seeing(newOffice())).body("items", hasSize(0));
    }

    @Test
    void aCursorThatNobodyGaveIsRefused() {
        get("/v1/events?after=nonsense", everywhere())
                .statusCode(400)
                .body("type", equalTo("urn:mandate:problem:invalid-cursor"));
        get("/v1/events?limit=201", everywhere())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/limit"));
    }

    private static void revise(String id, String office) {
        announce(
                World.PROJECT,
                "mandate.project.revised.v1",
                id,
                office,
                newId(),
                "{\"name\": \"A\"}");
    }

    private static void insert(Connection connection, String event, String subject)
            throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, event);
            statement.setString(2, subject);
            statement.executeUpdate();
        }
    }
}
