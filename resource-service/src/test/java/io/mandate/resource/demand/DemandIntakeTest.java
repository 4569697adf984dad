package io.mandate.resource.demand;

import static io.mandate.resource.World.freshId;
import static io.mandate.resource.World.hours;
import static io.mandate.resource.World.manager;
import static io.mandate.resource.World.project;
import static io.mandate.resource.World.unheardOffice;
import static io.mandate.resource.World.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.security.Role;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.mandate.resource.World;
import io.mandate.resource.office.Offices;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What arrives from the other services, read from their committed samples and told in any order. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "resource-service"))
class DemandIntakeTest {
    private static final String PROPOSED = "mandate.project.proposed.v1";
    private static final String REVISED = "mandate.project.revised.v1";
    private static final String STATUS = "mandate.project.status-changed.v1";
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";
    private static final String REPRIORITISED = "mandate.portfolio.reprioritised.v1";
    private static final String OFFICE = "mandate.portfolio.office-changed.v1";

    private final String office = unheardOffice();
    private final String id = freshId();

    @Inject ScopeTree tree;
    @Inject Offices offices;

    @Test
    void theSampleOfAProposedProjectIsUnderstood() {
        var sample = sample(PROPOSED);
        send(World.PROJECT, PROPOSED, id, 1, sample);

        var line = sample.at("/demand/0");
        until(() -> demands("").extract().<Integer>path("items.size()") == 1);
        demands("")
                .body("items[0].name", equalTo(sample.path("name").asText()))
                .body("items[0].status", equalTo(sample.path("status").asText()))
                .body("items[0].demand", hasSize(sample.path("demand").size()));
        demands("&month=" + line.path("month").asText()).body("items", hasSize(1));
        demands("&month=1999-01").body("items", hasSize(0));
    }

    @Test
    void theSamplesOfRevisionAndStatusChangeAreUnderstood() {
        send(World.PROJECT, PROPOSED, id, 1, sample(PROPOSED));
        send(World.PROJECT, REVISED, id, 2, sample(REVISED));
        var change = sample(STATUS);
        send(World.PROJECT, STATUS, id, 3, change);

        until(
                () ->
                        change.path("to")
                                .asText()
                                .equals(demands("").extract().path("items[0].status")));
        demands("").body("items[0].name", equalTo(sample(REVISED).path("name").asText()));
    }

    @Test
    void theSampleOfADirectiveIsUnderstoodEvenBeforeTheProjectIsKnown() {
        var sample = sample(DIRECTED);
        send(World.PORTFOLIO, DIRECTED, id, 1, sample);

        until(
                () ->
                        sample.path("kind")
                                .asText()
                                .equals(demands("").extract().path("items[0].directive.kind")));
        send(World.PROJECT, PROPOSED, id, 1, sample(PROPOSED));
        until(() -> demands("").extract().path("items[0].name") != null);
        demands("").body("items[0].directive.kind", equalTo(sample.path("kind").asText()));
    }

    @Test
    void theSampleOfANewRankingIsUnderstood() {
        var sample = sample(REPRIORITISED);
        var ranking = sample.path("ranking");
        ((ObjectNode) ranking.get(0)).put("projectId", id).put("rank", 77);
        send(World.PORTFOLIO, REPRIORITISED, freshId(), 1, sample);

        until(() -> Integer.valueOf(77).equals(rank()));
    }

    @Test
    void theSampleOfAnOfficeIsUnderstood() {
        var sample = sample(OFFICE);
        Events.publish(World.PORTFOLIO, OFFICE, office, 1, office, "c", sample.toString());

        until(() -> tree.knows(office));
        assertThat(offices.today(office)).isNotNull();
    }

    @Test
    void aProjectThatRunsAlreadyIsWantedByItsSelection() {
        var running = project(office).asksFor("ACTIVE", hours("developer", "2031-03", 10));
        var json =
                """
                {"part": 1, "parts": 1, "ranking": [
                  {"projectId": "%s", "rank": 2, "selected": true, "score": 71.5}]}"""
                        .formatted(running.id);
        Events.publish(World.PORTFOLIO, REPRIORITISED, freshId(), 1, office, "c", json);

        running.isSeen("2031-03", "WANTED");
    }

    @Test
    void twoServicesMaySpeakOfAProjectAtTheSameTime() {
        for (int i = 0; i < 10; i++) {
            var both = project(office);
            both.directed("START", 1, "c").asksFor("ACTIVE", hours("developer", "2031-03", 10));
            both.isSeen("2031-03", "WANTED");
        }
    }

    @Test
    void anEventThatMakesNoSenseWaitsAsADeadLetterAndStopsNobodyElse() {
        Events.publish(
                World.PROJECT,
                PROPOSED,
                id,
                1,
                office,
                "c",
                "{\"name\": \"x\", \"status\": \"LOST\"}");

        project(office).asksFor("ACTIVE", hours("developer", "2031-03", 10));

        until(() -> demands("").extract().<Integer>path("items.size()") == 1);
        World.as(Tokens.of(Role.OPERATOR))
                .get("/v1/dead-letters?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll {it.key == '%s'}".formatted(id), hasSize(1));
    }

    private Integer rank() {
        var all = manager().get("/v1/staffing-demands?limit=200").then().extract();
        return all.path("items.find {it.projectId == '%s'}?.rank".formatted(id));
    }

    private void send(String topic, String type, String subject, long number, JsonNode sample) {
        Events.publish(topic, type, subject, number, office, "c", sample.toString());
    }

    private static ObjectNode sample(String type) {
        return ContractFiles.samplesOf(type).getFirst().deepCopy();
    }

    private ValidatableResponse demands(String more) {
        return manager().get("/v1/staffing-demands?office=" + office + more).then().statusCode(200);
    }
}
