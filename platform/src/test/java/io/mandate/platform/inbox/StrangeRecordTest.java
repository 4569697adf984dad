package io.mandate.platform.inbox;

import static io.mandate.platform.event.DeliveryConsumer.CONSUMER;
import static io.mandate.platform.event.DeliveryConsumer.DELIVERED;
import static io.mandate.platform.event.DeliveryConsumer.TOPIC;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever lies on a topic is applied, skipped or made a dead letter; nobody else notices. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class StrangeRecordTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTITIONS = 12;

    @Inject DeliveryConsumer consumer;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private String key;
    private String neighbour;

    @BeforeEach
    void useFreshKeysOfOnePartition() {
        key = UUID.randomUUID().toString();
        neighbour = neighbourOf(key);
    }

    @ParameterizedTest
    @EnumSource
    void deadLettersAreNamedMirroredAndDiscarded(Unusable record) {
        send(record.headers(headers()), record.value);
        deliver(key, 2);
        deliver(neighbour, 1);

        awaitEffects(neighbour, 1);
        var id = deadLetter(record.reason);
        assertThat(mirrored().headers().get("dead-letter-reason")).contains(record.reason);
        assertThat(consumer.effects(key)).isEmpty();
        assertAlive();
        operator().delete("/v1/dead-letters/{id}", id).then().statusCode(204);
        awaitEffects(key, 2);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotForThisConsumerIsSkipped(Foreign record) {
        send(record.headers(headers()), "{\"to\": \"there\"}");
        deliver(neighbour, 1);
        deliver(key, 2);

        awaitEffects(neighbour, 1);
        awaitEffects(key, 2);
        assertAlive();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOnlyUnusualIsApplied(Unusual record) {
        send(record.headers(headers()), record.value);
        deliver(neighbour, 1);
        deliver(key, 2);

        awaitEffects(neighbour, 1);
        awaitEffects(key, 1, 2);
        assertAlive();
    }

    @Test
    void aKeyOfAnyLengthHasItsOrder() {
        key = Stream.generate(() -> UUID.randomUUID().toString()).limit(100).collect(joining());
        neighbour = neighbourOf(key);

        deliver(key, 2);
        deliver(neighbour, 1);
        deliver(key, 1);

        awaitEffects(neighbour, 1);
        awaitEffects(key, 1, 2);
    }

    @Test
    void aNulInAKeyHoldsNobodyUp() {
        key = key + "\0";
        neighbour = neighbourOf(key);

        deliver(key, 1);
        deliver(neighbour, 1);

        awaitEffects(neighbour, 1);
        awaitEffects(key.replace('\0', '\1'), 1);
    }

    @Test
    void addressesThatAreNoneHoldNobodyUp() {
        var headers = headers();
        headers.put(EventHeaders.SOURCE, "no address: \\");
        headers.put(EventHeaders.DATA_SCHEMA, "::");

        send(headers, "{\"to\": \"there\"}");
        deliver(neighbour, 1);

        awaitEffects(neighbour, 1);
        awaitEffects(key, 1);
    }

    @Test
    void anErrorOfTheHandlerHoldsNobodyUp() {
        DeliveryConsumer.fail(
                key,
                1,
                () -> {
                    throw new StackOverflowError("shelf on a shelf on a shelf");
                });

        deliver(key, 1);
        deliver(neighbour, 1);

        awaitEffects(neighbour, 1);
        assertThat(deadLetter("StackOverflowError: shelf on a shelf")).isNotNull();
    }

    @Test
    void aNulInAReasonHoldsNobodyUp() {
        DeliveryConsumer.fail(key, 1, () -> new IllegalStateException("no shelf \0"));

        deliver(key, 1);
        deliver(neighbour, 1);

        awaitEffects(neighbour, 1);
        assertThat(deadLetter("no shelf ")).isNotNull();
    }

    /** Can never be applied. */
    enum Unusable {
        BROKEN_JSON("{\"to\": ", "not JSON"),
        TEXT("hello", "not JSON"),
        A_LIST("[1]", "not a JSON object"),
        TRAILING("{} {}", "not JSON"),
        TOMBSTONE(null, "no value"),
        NUL("{\"to\": \"\0\"}", "not JSON"),
        XML("<to>there</to>", "application/xml", EventHeaders.CONTENT_TYPE, "application/xml"),
        JSON_CALLED_XML("{}", "application/xml", EventHeaders.CONTENT_TYPE, "application/xml"),
        AVRO("{}", "avro/binary", EventHeaders.CONTENT_TYPE, "avro/binary"),
        NO_TYPE("{}", EventHeaders.TYPE, EventHeaders.TYPE, ""),
        NO_TIME("{}", "not an event", EventHeaders.TIME, "yesterday"),
        NUL_IN_THE_TIME("{}", "not an event", EventHeaders.TIME, "\0"),
        A_MEGABYTE("{\"to\": \"" + "x".repeat(1_000_000), "not JSON");

        private final String value;
        private final String reason;
        private final String header;
        private final String text;

        Unusable(String value, String reason) {
            this(value, reason, EventHeaders.CONTENT_TYPE, "application/json");
        }

        Unusable(String value, String reason, String header, String text) {
            this.value = value;
            this.reason = reason;
            this.header = header;
            this.text = text;
        }

        Map<String, String> headers(Map<String, String> good) {
            good.put(header, text);
            return good;
        }
    }

    /** Of another type, for whoever wants it. */
    enum Foreign {
        UNKNOWN_TYPE("mandate.project.unheard-of.v1"),
        UNKNOWN_MAJOR_VERSION("mandate.project.delivered.v2");

        private final String type;

        Foreign(String type) {
            this.type = type;
        }

        Map<String, String> headers(Map<String, String> good) {
            good.put(EventHeaders.TYPE, type);
            return good;
        }
    }

    /** Good, though one might doubt it. */
    enum Unusual {
        A_MEGABYTE("{\"to\": \"" + "x".repeat(1_000_000) + "\"}", "application/json"),
        WITH_A_CHARSET("{\"to\": \"Köln\"}", "Application/JSON; charset=utf-8"),
        ESCAPED_NUL("{\"to\": \"\\u0000\"}", "application/json"),
        UNKNOWN_FIELDS("{\"to\": \"there\", \"by\": [1, {}]}", "application/json");

        private final String value;
        private final String contentType;

        Unusual(String value, String contentType) {
            this.value = value;
            this.contentType = contentType;
        }

        Map<String, String> headers(Map<String, String> good) {
            good.put(EventHeaders.CONTENT_TYPE, contentType);
            return good;
        }
    }

    private static String neighbourOf(String key) {
        return Stream.generate(() -> UUID.randomUUID().toString())
                .filter(other -> partition(other) == partition(key))
                .findFirst()
                .orElseThrow();
    }

    private static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    private Map<String, String> headers() {
        return Events.headers(DELIVERED, key, 1, "HQ", "c");
    }

    private void send(Map<String, String> headers, String value) {
        Events.publishRaw(TOPIC, key, headers, value);
    }

    private static void deliver(String subject, long sequence) {
        Events.publish(TOPIC, DELIVERED, subject, sequence, "HQ", "c", "{\"to\": \"there\"}");
    }

    private String deadLetter(String reason) {
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

    private SentEvent mirrored() {
        var topic = TOPIC + "." + CONSUMER + ".dlq";
        return Events.await(event -> topic.equals(event.topic()) && key.equals(event.key()), 1)
                .getFirst();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator"));
    }

    private void assertAlive() {
        given().get(management + "health/live").then().statusCode(200);
    }

    private void awaitEffects(String subject, long... sequences) {
        var expected = LongStream.of(sequences).boxed().toList();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(consumer.effects(subject))
                                        .containsExactlyElementsOf(expected));
    }
}
