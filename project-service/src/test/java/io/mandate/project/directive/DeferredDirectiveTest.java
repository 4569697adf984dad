package io.mandate.project.directive;

import static io.mandate.project.Service.PORTFOLIO_TOPIC;
import static io.mandate.project.Service.admin;
import static io.mandate.project.Service.become;
import static io.mandate.project.Service.office;
import static io.mandate.project.Service.proposed;
import static io.mandate.project.Service.start;
import static io.mandate.project.Service.startable;
import static io.mandate.project.Service.terminate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.mandate.platform.event.Causes;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.project.RealServers;
import io.mandate.project.office.WallClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All projects are on hold until 1 May 2099, in Berlin. */
@QuarkusTest
@RealServers
class DeferredDirectiveTest {
    private static final String DIRECTED = "mandate.portfolio.project-directed.v1";
    private static final String ANSWERED = "mandate.project.directive-answered.v1";
    private static final String THE_EVENING_BEFORE = "2099-04-30T21:59:59Z";
    private static final String MIDNIGHT = "2099-04-30T22:00:00Z";

    @Inject Directives directives;
    @Inject Answering answering;

    @Test
    void onItsDayItIsAnsweredAnewUnderTheChainItCameWith() {
        var id = onHold();
        var deferred = direct(id, 1, "START", "a-chain");
        assertThat(deferred.data().path("until").asText()).isEqualTo("2099-05-01");

        itIs(THE_EVENING_BEFORE);
        directivesOf(id).body("items.answer", contains("DEFERRED"));
        itIs(MIDNIGHT);

        var events = since(deferred, 2);
        events.forEach(ContractFiles::assertKeepsContract);
        assertThat(events.getFirst().type()).isEqualTo(ANSWERED);
        assertThat(events.getFirst().data().path("answer").asText()).isEqualTo("ACCEPTED");
        assertThat(events.getLast().data().path("to").asText()).isEqualTo("ACTIVE");
        assertThat(events)
                .allSatisfy(
                        event -> {
                            assertThat(event.attribute("effectiveon")).isEqualTo("2099-05-01");
                            for (var why : List.of("correlationid", "causationid", "actor")) {
                                assertThat(event.attribute(why)).isEqualTo(deferred.attribute(why));
                            }
                        });
        admin().get("/v1/projects/" + id).then().body("status", equalTo("ACTIVE"));
        directivesOf(id)
                .body("items.answer", contains("ACCEPTED"))
                .body("items.effectiveOn", contains("2099-04-01"))
                .body("items", everyItem(not(hasKey("until"))));
    }

    @Test
    void aHoldThatWasMadeLongerDefersItAgain() {
        var id = onHold();
        direct(id, 1, "START", "chain");
        become(id, "{\"to\": \"ACTIVE\", \"reason\": \"the people are back\"}").statusCode(201);
        hold(id, "2099-06-01");

        itIs("2099-05-20T00:00:00Z");
        directivesOf(id)
                .body("items.answer", contains("DEFERRED"))
                .body("items.until", contains("2099-06-01"));
        itIs("2099-06-03T00:00:00Z");

        directivesOf(id).body("items.answer", contains("ACCEPTED"));
    }

    @Test
    void aRuleMayStandAgainstItByThen() {
        var id = onHold();
        direct(id, 1, "START", "chain");
        terminate(id, "2099-05-01");

        itIs(MIDNIGHT);

        directivesOf(id)
                .body("items.answer", contains("REFUSED"))
                .body("items.rule", contains("STATUS_NOT_REACHABLE"));
    }

    @Test
    void aLaterDirectiveVoidsIt() {
        var id = onHold();
        direct(id, 1, "START", "chain");
        var later = direct(id, 2, "HOLD", "another chain");

        itIs(MIDNIGHT);

        admin().get("/v1/projects/" + id).then().body("status", equalTo("ON_HOLD"));
        directivesOf(id)
                .body("items.answer", contains("DEFERRED", "ACCEPTED"))
                .body(
                        "items[0]",
                        hasEntry("supersededBy", later.data().path("directiveId").asText()))
                .body("items[1]", not(hasKey("supersededBy")));
        assertThat(soFar(id)).last().isEqualTo(later);
    }

    @Test
    void replicasThatLookAtTheSameTimeAnswerEachOnce() throws Exception {
        var ids = IntStream.range(0, 12).mapToObj(_ -> onHold()).toList();
        var deferred = ids.stream().map(id -> direct(id, 1, "START", "chain")).toList();
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> look =
                    () -> {
                        itIs(MIDNIGHT);
                        return true;
                    };
            for (var replica : replicas.invokeAll(List.of(look, look, look))) {
                assertThat(replica.get()).isTrue();
            }
        }

        deferred.forEach(each -> since(each, 2));
        for (int i = 0; i < ids.size(); i++) {
            assertThat(soFar(ids.get(i)))
                    .extracting(SentEvent::type)
                    .filteredOn(ANSWERED::equals)
                    .hasSize(2);
            directivesOf(ids.get(i)).body("items.answer", contains("ACCEPTED"));
        }
    }

    @Test
    void whatAnotherReplicaIsAboutIsLeftToIt() {
        var id = onHold();
        var directive =
                UUID.fromString(
                        direct(id, 1, "START", "chain").data().path("directiveId").asText());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertThat(directives.lease(directive)).isPresent();
                            assertThat(CompletableFuture.runAsync(() -> itIs(MIDNIGHT)))
                                    .succeedsWithin(Duration.ofSeconds(20));
                        });
        directivesOf(id).body("items.answer", contains("DEFERRED"));

        itIs(MIDNIGHT);

        directivesOf(id).body("items.answer", contains("ACCEPTED"));
    }

    /** Looks for what is due, as if it were that late. */
    private void itIs(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        new DeferredDirectives(directives, WallClock.officesAt(clock), answering, clock).takeUp();
    }

    private static String onHold() {
        var id = proposed(startable(office()));
        start(id);
        hold(id, "2099-05-01");
        return id;
    }

    private static void hold(String id, String until) {
        become(
                        id,
                        "{\"to\": \"ON_HOLD\", \"reason\": \"wait\", \"holdUntil\": \"%s\"}"
                                .formatted(until))
                .statusCode(201);
    }

    private static SentEvent direct(String id, long sequence, String kind, String chain) {
        var order =
                """
                {"directiveId": "%s", "portfolioId": "%s", "kind": "%s", "effectiveOn": "2099-04-01", "reason": "run"}\
                """
                        .formatted(Causes.newId(), UUID.randomUUID(), kind);
        Events.publish(PORTFOLIO_TOPIC, DIRECTED, id, sequence, "any", chain, order);
        return Events.sent(ANSWERED, id, (int) sequence).getLast();
    }

    private static List<SentEvent> since(SentEvent event, int count) {
        return Events.await(
                later ->
                        later.key().equals(event.key())
                                && later.type().startsWith("mandate.project.")
                                && later.sequence() > event.sequence(),
                count);
    }

    private static List<SentEvent> soFar(String id) {
        return Events.soFar(
                event -> id.equals(event.key()) && event.type().startsWith("mandate.project."));
    }

    private static ValidatableResponse directivesOf(String id) {
        return admin().get("/v1/projects/" + id + "/directives").then().statusCode(200);
    }
}
