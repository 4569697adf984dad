package io.mandate.project.upsert;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.office;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealServers
class BatchResourceTest {
    @jakarta.inject.Inject SessionFactory sessions;

    private final String run = UUID.randomUUID().toString();
    private String office;

    @BeforeEach
    void openAnOffice() {
        office = office();
    }

    @Test
    void aThousandRowsAreOneCallAndTheSameAgainChangesNothing() {
        var items = items(1000, "Project", 1);
        batch("{\"items\": [%s]}".formatted(items))
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("created", equalTo(1000))
                .body("results", hasSize(1000));
        batch("{\"items\": [%s]}".formatted(items)).body("unchanged", equalTo(1000));
        batch("{\"items\": [%s]}".formatted(items(1000, "Renamed", 2)))
                .body("updated", equalTo(1000));
        assertThat(Events.await(this::isOurs, 2000)).hasSize(2000);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        batch("{\"items\": [%s]}".formatted(items(400, "Project", 1)));
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        batch("{\"items\": [%s]}".formatted(items(400, "Renamed", 2)))
                .body("updated", equalTo(400));
        var queries = statistics.getQueryExecutionCount();
        var prepared = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(queries).isLessThan(10);
        assertThat(prepared).isLessThan(40);
    }

    @Test
    void aBadRowSpoilsNoOther() {
        var items =
                """
                {"office": "%s", "name": "Good"},
                {"office": "%s"},
                {"office": "%s", "name": "Odd", "colour": "red"},
                {"office": "nowhere", "name": "Homeless"},
                {"office": "%s", "name": "Backwards", "start": "2027-05-01", "plannedFinish": "2027-04-01"},
                7,
                {"office": "%s", "name": "Bad hours", "demand": [{"role": "dev", "month": "2027-01", "hours": -1}]}\
                """
                        .formatted(office, office, office, office, office);
        batch("{\"items\": [%s]}".formatted(items))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("refused", equalTo(6))
                .body(
                        "results.outcome",
                        contains(
                                "CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED",
                                "REFUSED"))
                .body("results[1].problem.errors[0].pointer", equalTo("/name"))
                .body("results[2].problem.errors[0].pointer", equalTo("/colour"))
                .body("results[3].problem.type", endsWith("office-unknown"))
                .body("results[4].problem.errors[0].pointer", equalTo("/plannedFinish"))
                .body("results[6].problem.errors[0].pointer", equalTo("/demand/0/hours"));
    }

    @Test
    void allOrNothingChangesNothingAndSaysWhy() {
        batch(
                        """
                        {"allOrNothing": true, "items": [{"office": "%s", "name": "Good"}, {"office": "%s"}]}\
                        """
                                .formatted(office, office))
                .statusCode(422)
                .body("type", endsWith("batch-refused"))
                .body("errors.pointer", hasItems("/items/1/name"));
        admin().get("/v1/projects?office=" + office).then().body("items", hasSize(0));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        batch("{\"dryRun\": true, \"items\": [%s]}".formatted(items(3, "Project", 1)))
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("created", equalTo(3));
        admin().get("/v1/projects?office=" + office).then().body("items", hasSize(0));
        assertThat(Events.soFar(this::isOurs)).isEmpty();
    }

    @Test
    void twoRowsOfOneNameAreOneProject() {
        var items = items(1, "First", 1) + "," + items(1, "Second", 2);
        batch("{\"items\": [%s]}".formatted(items))
                .body("results.outcome", contains("CREATED", "UPDATED"));
        admin().get("/v1/projects?office=" + office)
                .then()
                .body("items.name", contains("Second 0"));
    }

    private String items(int count, String name, int version) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                """
                                {"office": "%s", "name": "%s %d", "sourceVersion": %d,
                                 "externalRefs": [{"system": "erp", "type": "project", "id": "%s-%d"}]}\
                                """
                                        .formatted(office, name, i, version, run, i))
                .collect(joining(","));
    }

    private static ValidatableResponse batch(String body) {
        return admin().body(body).post("/v1/projects:batch").then();
    }

    private boolean isOurs(SentEvent event) {
        return event.topic().equals("mandate.project.events.v1")
                && office.equals(event.attribute("office"));
    }
}
