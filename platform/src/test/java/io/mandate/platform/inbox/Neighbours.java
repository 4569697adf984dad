package io.mandate.platform.inbox;

import static io.mandate.platform.event.DeliveryConsumer.CONSUMER;
import static io.mandate.platform.event.DeliveryConsumer.DELIVERED;
import static io.mandate.platform.event.DeliveryConsumer.TOPIC;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.Tokens;
import io.quarkus.arc.Unremovable;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;

/** A key with which something is wrong, and another of its partition that must not suffer from it. */
@Dependent
@Unremovable
class Neighbours {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTITIONS = 12;

    private final DeliveryConsumer consumer;
    private String key = "";
    private String neighbour = "";

    Neighbours(DeliveryConsumer consumer) {
        this.consumer = consumer;
        meet(UUID.randomUUID().toString());
    }

    /** Begins anew with such a key. */
    void meet(String strange) {
        key = strange;
        neighbour =
                Stream.generate(() -> UUID.randomUUID().toString())
                        .filter(other -> partition(other) == partition(key))
                        .findFirst()
                        .orElseThrow();
    }

    private static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    String key() {
        return key;
    }

    /** Those of a good first record of the key. */
    Map<String, String> headers() {
        return Events.headers(DELIVERED, key, 1, "HQ", "c");
    }

    void send(Map<String, String> headers, String value) {
        Events.publishRaw(TOPIC, key, headers, value);
    }

    void deliver(long sequence) {
        deliver(key, sequence);
    }

    private static void deliver(String subject, long sequence) {
        Events.publish(TOPIC, DELIVERED, subject, sequence, "HQ", "c", "{\"to\": \"there\"}");
    }

    void assertTheOtherIsServed() {
        deliver(neighbour, 1);
        awaitEffects(neighbour, 1);
    }

    void assertNoEffect() {
        assertThat(consumer.effects(key)).isEmpty();
    }

    void awaitEffects(long... sequences) {
        awaitEffects(key, sequences);
    }

    void awaitEffects(String subject, long... sequences) {
        var expected = LongStream.of(sequences).boxed().toList();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(consumer.effects(subject))
                                        .containsExactlyElementsOf(expected));
    }

    /** Waits for a dead letter of the key that says so. */
    String deadLetter(String reason) {
        var path =
                "items.find { it.key == '%s' && it.error.contains('%s') }.id"
                        .formatted(key, reason);
        return await().atMost(PATIENCE)
                .until(
                        () ->
                                operator()
                                        .queryParam("limit", 200)
                                        .get("/v1/dead-letters")
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .path(path),
                        found -> found != null);
    }

    void discard(String deadLetter) {
        operator().delete("/v1/dead-letters/{id}", deadLetter).then().statusCode(204);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator"));
    }

    /** The dead letter's copy on its own topic. */
    SentEvent mirrored() {
        var topic = TOPIC + "." + CONSUMER + ".dlq";
        return Events.await(event -> topic.equals(event.topic()) && key.equals(event.key()), 1)
                .getFirst();
    }
}
