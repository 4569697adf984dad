package io.mandate.platform.inbox;

import static io.mandate.platform.event.DeliveryConsumer.CONSUMER;
import static io.mandate.platform.event.DeliveryConsumer.DELIVERED;
import static io.mandate.platform.event.DeliveryConsumer.TOPIC;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EventGapResourceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String key = UUID.randomUUID().toString();

    @Inject DeliveryConsumer consumer;

    @Test
    void whatIsMissingAndWhatWaitsBehindItIsListed() {
        deliver(1, 4, 5, 7);

        assertThat(gap(3))
                .containsEntry("consumer", CONSUMER)
                .containsEntry("topic", TOPIC)
                .containsEntry("missingFrom", 2)
                .containsEntry("missingTo", 3)
                .containsEntry("office", "HQ")
                .containsKeys("heldSince", "nextId");
        operator()
                .queryParam("limit", 1)
                .get("/v1/event-gaps")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aJumpAppliesInOrderWhatWaitedBehindTheGap() {
        deliver(1, 5, 4);

        jump(gap(2)).statusCode(200).body("outcome", equalTo("APPLIED"));

        awaitEffects(1, 4, 5);
        assertThat(find()).isNull();
        deliver(2, 6, 3);
        awaitEffects(1, 4, 5, 6);
    }

    @Test
    void theJumpIsWrittenDownWithItsReason() {
        deliver(1, 3);
        var gap = gap(1);

        jump(gap).statusCode(200);

        as(Role.AUDITOR)
                .queryParam("objectType", "event-gap")
                .queryParam("objectId", gap.get("id"))
                .get("/v1/audit-records")
                .then()
                .statusCode(200)
                .body("items.action", contains("event-gap.jumped"))
                .body("items.reason", contains("lost with the broker's disk"))
                .body("items.office", contains("HQ"))
                .body("items[0].before.key", equalTo(key))
                .body("items[0].before.missingFrom", equalTo(2));
    }

    @Test
    void itGoesNoFurtherThanTheNextGapOrDeadLetter() {
        DeliveryConsumer.fail(key, 6, () -> new IllegalStateException("no such shelf"));
        deliver(1, 3, 5, 6, 7);

        jump(gap(4)).statusCode(200).body("outcome", equalTo("APPLIED"));
        awaitEffects(1, 3);
        assertThat(gap(3)).containsEntry("missingFrom", 4).containsEntry("missingTo", 4);
        jump(gap(3)).statusCode(200).body("outcome", equalTo("APPLIED"));

        awaitEffects(1, 3, 5);
        assertThat(find()).isNull();
    }

    @Test
    void whatWaitsMayTurnOutToBeADeadLetter() {
        DeliveryConsumer.fail(key, 3, () -> new IllegalStateException("no such shelf"));
        deliver(1, 3);

        jump(gap(1))
                .statusCode(200)
                .body("outcome", equalTo("FAILED"))
                .body("error", endsWith("no such shelf"));
    }

    @Test
    void aKeyWhoseBeginningIsLostBeginsWhereItCan() {
        deliver(3, 4);
        var gap = gap(2);
        assertThat(gap).containsEntry("missingFrom", 1).containsEntry("missingTo", 2);

        jump(gap).statusCode(200).body("outcome", equalTo("APPLIED"));

        awaitEffects(3, 4);
    }

    @Test
    void aGapThatClosedOrShrankMeanwhileIsNotJumped() {
        deliver(1, 4);
        var gap = gap(1);
        deliver(2);
        awaitEffects(1, 2);

        refused(jump(gap), 409, "conflict");
        deliver(3);
        awaitEffects(1, 2, 3, 4);

        refused(jump(gap), 409, "conflict");
        assertThat(consumer.effects(key)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void underTheSameIdempotencyKeyItIsOneJump() {
        deliver(1, 3);
        var gap = gap(1);
        var once = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            jump(operator().header("Idempotency-Key", once), gap.get("id"))
                    .statusCode(200)
                    .body("outcome", equalTo("APPLIED"));
        }

        awaitEffects(1, 3);
        refused(jump(gap), 409, "conflict");
    }

    @Test
    void withoutAReasonOrAGapNothingIsJumped() {
        deliver(1, 3);
        var path = "/v1/event-gaps/" + gap(1).get("id") + "/jump";

        for (var body : new String[] {"{}", "{\"reason\": \" \"}"}) {
            refused(operator().body(body).post(path).then(), 400, "invalid-request")
                    .body("errors.pointer", contains("/reason"));
        }
        refused(jump(operator(), "nothing"), 404, "not-found");
        var never = new EventGap(new Subscription(CONSUMER, TOPIC), "no key", 1, 2);
        refused(jump(operator(), never.id()), 409, "conflict");
        assertThat(consumer.effects(key)).containsExactly(1L);
    }

    @Test
    void onlyAnOperatorSeesAndJumpsGaps() {
        given().get("/v1/event-gaps").then().statusCode(401);
        for (var role : new String[] {Role.PMO_ADMIN, Role.INTEGRATION, Role.AUDITOR}) {
            as(role).get("/v1/event-gaps").then().statusCode(403);
            jump(as(role), "any").statusCode(403);
        }
    }

    private static RequestSpecification operator() {
        return as(Role.OPERATOR);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType("application/json");
    }

    private static ValidatableResponse jump(Map<String, Object> gap) {
        return jump(operator(), gap.get("id"));
    }

    private static ValidatableResponse jump(RequestSpecification who, Object gap) {
        return who.body("{\"reason\": \"lost with the broker's disk\"}")
                .post("/v1/event-gaps/{id}/jump", gap)
                .then();
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status).body("type", endsWith(":" + type));
    }

    /** The gap of this test's key, as soon as so many events wait behind it. */
    private Map<String, Object> gap(int held) {
        return await().atMost(PATIENCE)
                .until(this::find, found -> found != null && found.get("held").equals(held));
    }

    private Map<String, Object> find() {
        return operator()
                .queryParam("limit", 200)
                .get("/v1/event-gaps")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.key == '%s' }".formatted(key));
    }

    private void deliver(long... sequences) {
        for (var sequence : sequences) {
            Events.publish(TOPIC, DELIVERED, key, sequence, "HQ", "c", "{\"to\": \"there\"}");
        }
    }

    private void awaitEffects(long... sequences) {
        var expected = LongStream.of(sequences).boxed().toList();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(consumer.effects(key))
                                        .containsExactlyElementsOf(expected));
    }
}
