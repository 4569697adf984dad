package io.mandate.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever lies on a topic is applied, skipped or made a dead letter; nobody else notices. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class StrangeRecordTest {
    @Inject Neighbours neighbours;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @EnumSource
    void deadLettersAreNamedMirroredAndDiscarded(Unusable record) {
        neighbours.send(record.headers(neighbours.headers()), record.value);
        neighbours.deliver(2);

        neighbours.assertTheOtherIsServed();
        var letter = neighbours.deadLetter(record.reason);
        assertThat(neighbours.mirrored().headers().get("dead-letter-reason"))
                .contains(record.reason);
        neighbours.assertNoEffect();
        assertAlive();
        neighbours.discard(letter);
        neighbours.awaitEffects(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotForThisConsumerIsSkipped(Foreign record) {
        neighbours.send(record.headers(neighbours.headers()), "{\"to\": \"there\"}");

        neighbours.assertTheOtherIsServed();
        neighbours.deliver(2);
        neighbours.awaitEffects(2);
        assertAlive();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOnlyUnusualIsApplied(Unusual record) {
        neighbours.send(record.headers(neighbours.headers()), record.value);

        neighbours.assertTheOtherIsServed();
        neighbours.deliver(2);
        neighbours.awaitEffects(1, 2);
        assertAlive();
    }

    private void assertAlive() {
        given().get(management + "health/live").then().statusCode(200);
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
}
