package io.mandate.platform.thing;

import static io.mandate.platform.thing.Http.admin;
import static io.mandate.platform.thing.Http.as;
import static io.mandate.platform.thing.Http.createThing;
import static io.mandate.platform.thing.Http.freshName;
import static io.mandate.platform.thing.ThingRuns.ended;
import static io.mandate.platform.thing.ThingRuns.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.mandate.platform.security.Role;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RunTest {
    @Inject Sql sql;

    private final String note = freshName();

    @Test
    void aRunStoresItsResultUnderTheChainAndNameOfWhoAskedForIt() {
        var run = start("well").header("Location", containsString("/v1/runs/")).extract();
        var id = run.<String>path("id");

        ended(id, "SUCCEEDED")
                .body("progress", equalTo(100))
                .body("message", equalTo("under way"))
                .body("requestedBy", equalTo("test-pmo-admin"))
                .body("correlationId", equalTo(run.header("X-Correlation-Id")))
                .body("startedAt", notNullValue())
                .body("finishedAt", notNullValue());
        assertThat(marks()).containsExactly(note + " test-pmo-admin");
    }

    @Test
    void aRunGoesOnInTheTraceOfWhoAskedForIt() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var caller = admin().header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace));

        ended(ThingRuns.start(caller, note, "traced").extract().path("id"), "SUCCEEDED");
        assertThat(marks()).singleElement().asString().contains(trace);
    }

    @Test
    void aRunSeesEveryOffice() {
        createThing("far-away", note).statusCode(201);

        ended(start("count").extract().path("id"), "SUCCEEDED");
        assertThat(marks()).containsExactly(note + " sees 1");
    }

    @ParameterizedTest
    @CsvSource({
        "refused,no such plan",
        "broken,Something went wrong on our side; the log has more on this run",
        "broken at the end,Something went wrong on our side; the log has more on this run"
    })
    void aFailedRunSaysWhyAndStoresNothing(String way, String failure) {
        ended(start(way).extract().path("id"), "FAILED").body("failure", equalTo(failure));
        assertThat(marks()).isEmpty();
    }

    @Test
    void aCancelledRunStopsAndStoresNothing() {
        String id = start("until cancelled").extract().path("id");
        await().untilAsserted(() -> show(id).body("state", equalTo("RUNNING")));
        await().untilAsserted(() -> show(id).body("progress", equalTo(40)));

        as(Tokens.of(Role.VIEWER)).post("/v1/runs/" + id + "/cancellation").then().statusCode(403);
        admin().post("/v1/runs/" + id + "/cancellation").then().statusCode(202);
        ended(id, "CANCELLED");
        assertThat(marks()).isEmpty();
    }

    @Test
    void aQueuedRunIsCancelledAtOnce() {
        String busy = start("until cancelled").extract().path("id");
        await().untilAsserted(() -> show(busy).body("state", equalTo("RUNNING")));
        String queued = start("well").extract().path("id");

        admin().post("/v1/runs/" + queued + "/cancellation")
                .then()
                .statusCode(202)
                .body("state", equalTo("CANCELLED"));
        admin().post("/v1/runs/" + busy + "/cancellation").then().statusCode(202);
        ended(busy, "CANCELLED");
        admin().post("/v1/runs/" + busy + "/cancellation")
                .then()
                .body("state", equalTo("CANCELLED"));
    }

    @Test
    void aRunWhoseWorkerFellSilentIsTakenUpAgain() {
        var id = orphan(1, false);

        ended(id, "SUCCEEDED");
        assertThat(marks()).containsExactly(note + " ann");
    }

    @Test
    void aRunThatTookItsWorkerDownTwiceIsGivenUp() {
        ended(orphan(2, false), "FAILED").body("failure", containsString("stopped twice"));
        assertThat(marks()).isEmpty();
    }

    @Test
    void aCancelledRunIsNotTakenUpAgain() {
        ended(orphan(1, true), "CANCELLED");
        assertThat(marks()).isEmpty();
    }

    @Test
    void aRunIsSeenInItsOffice() {
        String id = start("well").extract().path("id");
        var near = Tokens.of(List.of(Role.VIEWER), List.of("A"));
        var far = Tokens.of(List.of(Role.VIEWER), List.of("B"));

        as(near).get("/v1/runs/" + id).then().statusCode(200);
        as(far).get("/v1/runs/" + id).then().statusCode(404);
        as(far).post("/v1/runs/" + id + "/cancellation").then().statusCode(404);
        as(near).get("/v1/runs?kind=thing-work").then().body("items.id", hasItem(id));
        as(far).get("/v1/runs?kind=thing-work").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void runsAreListedByState() {
        ended(start("refused").extract().path("id"), "FAILED");

        admin().get("/v1/runs?state=FAILED&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("FAILED"));
        admin().get("/v1/runs?state=LOST").then().statusCode(400);
    }

    private ValidatableResponse start(String way) {
        return ThingRuns.start(note, way);
    }

    /** As a replica leaves it behind that died in the middle of its work. */
    private String orphan(int attempts, boolean cancelled) {
        var id = UUID.randomUUID();
        sql.update(
                "insert into run (id, kind, office, state, input, requested_at, requested_by, correlation_id, attempts, worker, lease_until, cancel_requested)"
                        + " values (?, 'thing-work', 'A', 'RUNNING', ?, now(), 'ann', 'chain', ?, gen_random_uuid(), now() - interval '1 second', ?)",
                id,
                "{\"note\":\"%s\",\"way\":\"well\"}".formatted(note),
                attempts,
                cancelled);
        return id.toString();
    }

    private List<String> marks() {
        return sql.list(
                "select note from thing_mark where note like ?", r -> r.getString(1), note + "%");
    }
}
