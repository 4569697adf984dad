package io.mandate.platform.inbox;

import static io.mandate.platform.event.DeliveryConsumer.DELIVERED;
import static io.mandate.platform.event.DeliveryConsumer.TOPIC;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DeadLetterResourceTest {
    @Inject DeliveryConsumer consumer;
    @Inject Sql sql;

    private String key;
    private String neighbour;

    @BeforeEach
    void useFreshKeys() {
        key = UUID.randomUUID().toString();
        neighbour = UUID.randomUUID().toString();
    }

    @Test
    void aFailureParksOnlyItsKeyAndReplaysInOrder() {
        var id = deadLetterAtTwoOfFour();

        DeliveryConsumer.heal(key, 2);
        operator()
                .post("/v1/dead-letters/{id}/replay", id)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("APPLIED"));

        awaitEffects(key, 1, 2, 3, 4);
        operator().post("/v1/dead-letters/{id}/replay", id).then().statusCode(404);
        deliver(key, 5);
        awaitEffects(key, 1, 2, 3, 4, 5);
    }

    @Test
    void aReplayThatFailsAgainStaysADeadLetter() {
        var id = deadLetterAtTwoOfFour();

        operator()
                .post("/v1/dead-letters/{id}/replay", id)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("FAILED"))
                .body("error", containsString("no such shelf"));

        assertThat(consumer.effects(key)).containsExactly(1L);
    }

    @Test
    void aDiscardedDeadLetterLetsItsKeyGoOn() {
        var id = deadLetterAtTwoOfFour();

        operator().delete("/v1/dead-letters/{id}", id).then().statusCode(204);

        awaitEffects(key, 1, 3, 4);
        deliver(key, 2);
        deliver(key, 5);
        awaitEffects(key, 1, 3, 4, 5);
    }

    @Test
    void deadLettersAreListedWithTheirReasonInPages() {
        var id = deadLetterAtTwoOfFour();
        var listed =
                operator().queryParam("limit", 200).get("/v1/dead-letters").then().statusCode(200);

        listed.body("items.find { it.id == '%s' }.key".formatted(id), equalTo(key))
                .body("items.find { it.id == '%s' }.sequence".formatted(id), equalTo(2))
                .body(
                        "items.find { it.id == '%s' }.error".formatted(id),
                        containsString("no such shelf"));
        operator()
                .queryParam("limit", 1)
                .get("/v1/dead-letters")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void onlyAnOperatorSeesDeadLetters() {
        given().get("/v1/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("pmo-admin"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(403);
    }

    private String deadLetterAtTwoOfFour() {
        DeliveryConsumer.fail(key, 2, () -> new IllegalStateException("no such shelf"));
        deliver(key, 1);
        deliver(key, 2);
        deliver(key, 3);
        deliver(neighbour, 1);
        deliver(key, 4);
        awaitEffects(neighbour, 1);
        awaitEffects(key, 1);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                sql.list(
                                        "select id from inbox_held where key = ?"
                                                + " and (sequence = 2 and error is not null"
                                                + " or sequence = 4) order by sequence",
                                        row -> row.getString(1),
                                        key),
                        found -> found.size() == 2)
                .getFirst();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator"));
    }

    private void deliver(String subject, long sequence) {
        Events.publish(TOPIC, DELIVERED, subject, sequence, "HQ", "c", "{\"to\": \"there\"}");
    }

    private void awaitEffects(String subject, long... sequences) {
        var expected = LongStream.of(sequences).boxed().toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(consumer.effects(subject))
                                        .containsExactlyElementsOf(expected));
    }
}
