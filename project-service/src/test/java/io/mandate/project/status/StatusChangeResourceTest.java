package io.mandate.project.status;

import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.approve;
import static io.mandate.project.Service.become;
import static io.mandate.project.Service.minimal;
import static io.mandate.project.Service.office;
import static io.mandate.project.Service.proposed;
import static io.mandate.project.Service.start;
import static io.mandate.project.Service.startable;
import static io.mandate.project.Service.terminate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.project.RealServers;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealServers
class StatusChangeResourceTest {
    @Test
    void aChangeIsAFactWithALocation() {
        var id = proposed(minimal(office()));
        var location =
                become(
                                id,
                                "{\"to\": \"APPROVED\", \"reason\": \"board\", \"effectiveOn\":"
                                        + " \"2027-01-04\"}")
                        .statusCode(201)
                        .body("from", equalTo("PROPOSED"))
                        .body("number", equalTo(2))
                        .extract()
                        .header("Location");
        assertThat(location).endsWith("/v1/projects/" + id + "/status-changes/2");
        admin().get("/v1/projects/" + id + "/status-changes/2")
                .then()
                .statusCode(200)
                .body("reason", equalTo("board"))
                .body("effectiveOn", equalTo("2027-01-04"));
        admin().get("/v1/projects/" + id).then().body("status", equalTo("APPROVED"));
    }

    @Test
    void aProjectWithoutBusinessCaseOrSponsorDoesNotStart() {
        var office = office();
        var idea = proposed(minimal(office));
        approve(idea);
        become(idea, "{\"to\": \"ACTIVE\", \"reason\": \"go\"}")
                .statusCode(409)
                .body("type", endsWith("justification-required"));
        var unsponsored =
                proposed(startable(office).replace("\"sponsorAcceptedOn\": \"2026-10-20\",", ""));
        approve(unsponsored);
        become(unsponsored, "{\"to\": \"ACTIVE\", \"reason\": \"go\"}")
                .statusCode(409)
                .body("type", endsWith("accepted-sponsor-required"));
        become(unsponsored, "{\"to\": \"CLOSED\", \"reason\": \"go\"}")
                .statusCode(409)
                .body("type", endsWith("status-not-reachable"));
    }

    @Test
    void holdAndStopSayUntilWhenAndFromWhen() {
        var id = proposed(startable(office()));
        start(id);
        become(
                        id,
                        "{\"to\": \"ON_HOLD\", \"reason\": \"x\", \"effectiveOn\": \"2027-02-01\","
                                + " \"holdUntil\": \"2027-02-01\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/holdUntil"));
        become(id, "{\"to\": \"ON_HOLD\", \"reason\": \"x\", \"windDownOn\": \"2027-02-01\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/windDownOn"));
        become(
                        id,
                        "{\"to\": \"ON_HOLD\", \"reason\": \"x\", \"effectiveOn\": \"2027-02-01\","
                                + " \"holdUntil\": \"2027-03-01\"}")
                .statusCode(201);
        become(
                        id,
                        "{\"to\": \"STOPPING\", \"reason\": \"x\", \"effectiveOn\": \"2027-02-10\","
                                + " \"windDownOn\": \"2027-02-09\"}")
                .statusCode(400);
        admin().get("/v1/projects/" + id + "/status-changes?limit=2")
                .then()
                .body("items.to", contains("APPROVED", "ACTIVE"))
                .header("Link", containsString("after="));
    }

    @Test
    void everyChangeIsAnnouncedInOrderAndAsTheContractPromises() {
        var id = proposed(startable(office()));
        start(id);
        become(id, "{\"to\": \"ON_HOLD\", \"reason\": \"ice\", \"holdUntil\": \"2999-03-15\"}")
                .statusCode(201);
        var all = Events.await(event -> id.equals(event.key()), 4);
        assertThat(all)
                .extracting(event -> event.sequence() + " " + event.type())
                .containsExactly(
                        "1 mandate.project.proposed.v1",
                        "2 mandate.project.status-changed.v1",
                        "3 mandate.project.status-changed.v1",
                        "4 mandate.project.status-changed.v1");
        all.forEach(ContractFiles::assertKeepsContract);
        assertThat(all.getLast().data().path("holdUntil").asText()).isEqualTo("2999-03-15");
        assertThat(all.getLast().attribute("actor")).startsWith("test-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVE", "ON_HOLD"})
    void whatRunsOrRestsIsWoundDownByAChangeAndNotDirectly(String status) {
        var id = proposed(startable(office()));
        start(id);
        if (status.equals("ON_HOLD")) {
            become(id, "{\"to\": \"ON_HOLD\", \"reason\": \"ice\"}").statusCode(201);
        }

        become(id, "{\"to\": \"STOPPING\", \"reason\": \"x\"}")
                .statusCode(409)
                .body("type", equalTo("urn:mandate:problem:change-required"))
                .body("detail", containsString("/v1/projects/" + id + "/changes"));

        admin().get("/v1/projects/" + id).then().body("status", equalTo(status));
        terminate(id, "2999-03-15");
        become(id, "{\"to\": \"CANCELLED\", \"reason\": \"done\"}").statusCode(201);
    }

    @Test
    void theSameKeyChangesOnce() {
        var id = proposed(minimal(office()));
        for (int i = 0; i < 2; i++) {
            admin().header("Idempotency-Key", id)
                    .body("{\"to\": \"APPROVED\", \"reason\": \"board\"}")
                    .post("/v1/projects/" + id + "/status-changes")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(2));
        }
    }
}
