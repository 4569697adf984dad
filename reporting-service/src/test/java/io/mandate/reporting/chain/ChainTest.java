package io.mandate.reporting.chain;

import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.next;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.seeing;
import static io.mandate.reporting.World.settle;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.reporting.World;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class ChainTest {
    private final String chain = newId();

    @Test
    void tellsCausesBeforeEffectsInThePmosWords() {
        var office = newOffice();
        var project = newId();
        var portfolio = newId();
        office(office, "Plants", null);
        World.project(project, office, "Line 4", newId(), "");
        var approved =
                caused(
                        World.PORTFOLIO,
                        "mandate.portfolio.selection-approved.v1",
                        portfolio,
                        office,
                        null,
                        "{\"selected\": 30, \"candidates\": 1000, \"status\": \"OPTIMAL\"}");
        var directed =
                caused(
                        World.PORTFOLIO,
                        "mandate.portfolio.project-directed.v1",
                        project,
                        office,
                        approved,
                        "{\"portfolioId\": \"%s\", \"kind\": \"START\", \"reason\": \"selected\"}"
                                .formatted(portfolio));
        caused(
                World.PROJECT,
                "mandate.project.status-changed.v1",
                project,
                office,
                directed,
                "{\"from\": \"PROPOSED\", \"to\": \"APPROVED\", \"reason\": \"directed\"}");
        settle();

        get("/v1/chains/" + chain, everywhere())
                .statusCode(200)
                .body("correlationId", equalTo(chain))
                .body("events", equalTo(3))
                .body("withheld", equalTo(0))
                .body("incomplete", nullValue())
                .body("items.depth", contains(0, 1, 2))
                .body("items.causationId", contains(null, approved, directed))
                .body(
                        "items[0].sentence",
                        equalTo(
                                "The selection for portfolio %s was approved: 30 of 1,000 projects, OPTIMAL."
                                        .formatted(portfolio)))
                .body(
                        "items[2].sentence",
                        equalTo("“Line 4” went from proposed to approved: directed."))
                .body("items[2].name", equalTo("Line 4"))
                .body("items[2].actor", equalTo("test"));
    }

    @Test
    void countsWhatItWithholds() {
        var mine = newOffice();
        var foreign = newOffice();
        office(mine, "Mine", null);
        office(foreign, "Foreign", null);
        World.project(newId(), mine, "A", chain, "");
        World.project(newId(), foreign, "Secret", chain, "");
        World.project(newId(), foreign, "Secret too", chain, "");
        settle();

        get("/v1/chains/" + chain, seeing(mine))
                .body("events", equalTo(1))
                .body("withheld", equalTo(2))
                .body("incomplete", equalTo("incomplete: 2 of 3 withheld"))
                .body("items", hasSize(1))
                .body("toString()", not(containsString("Secret")));
    }

    @Test
    void theOtherEndOfADependencyIsNamedToWhoSeesIt() {
        var mine = newOffice();
        var foreign = newOffice();
        office(mine, "Mine", null);
        office(foreign, "Foreign", null);
        var receiver = newId();
        var provider = newId();
        World.project(receiver, mine, "Line 4", newId(), "");
        World.project(provider, foreign, "Hall 2", newId(), "");
        caused(
                World.PROJECT,
                "mandate.project.dependency-changed.v1",
                receiver,
                mine,
                null,
                """
                {"direction": "NEEDS", "what": "RESOLVED", "milestoneName": "Ready",
                 "receiverId": "%s", "providerId": "%s"}"""
                        .formatted(receiver, provider));
        settle();

        var sentence = "“Line 4” needs “Ready” of %s; nothing stands against it any more.";
        get("/v1/chains/" + chain, everywhere())
                .body("items[0].sentence", equalTo(sentence.formatted("“Hall 2”")));
        get("/v1/chains/" + chain, seeing(mine))
                .body("items[0].sentence", equalTo(sentence.formatted(provider)));
    }

    @Test
    void aChainOfWhichNothingIsSeenIsNotThere() {
        World.project(newId(), newOffice(), "A", chain, "");
        settle();

        get("/v1/chains/" + chain, seeing(newOffice()))
                .statusCode(404)
                .body("type", equalTo("urn:mandate:problem:chain-not-found"));
        get("/v1/chains/" + newId(), everywhere()).statusCode(404);
    }

    @Test
    void aLongChainComesInParts() {
        var office = newOffice();
        for (int i = 0; i < 5; i++) {
            World.project(newId(), office, "P" + i, chain, "");
        }
        settle();

        var first = get("/v1/chains/" + chain + "?limit=3", everywhere());
        String next =
                first.body("items", hasSize(3)).body("events", equalTo(5)).extract().path("next");
        get("/v1/chains/" + chain + "?limit=3&after=" + next, everywhere())
                .body("items.name", contains("P3", "P4"))
                .body("next", nullValue());
        for (var limit : List.of("0", "1001", "many", "-1")) {
            get("/v1/chains/" + chain + "?limit=" + limit, everywhere())
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/limit"));
        }
        get("/v1/chains/" + chain + "?after=x", everywhere()).statusCode(400);
    }

    private String caused(
            String topic, String type, String subject, String office, String cause, String json) {
        var headers = Events.headers(type, subject, next(topic, subject), office, chain);
        if (cause != null) {
            headers.put(EventHeaders.CAUSATION_ID, cause);
        }
        Events.publishRaw(topic, subject, headers, json);
        return headers.get(EventHeaders.ID);
    }
}
