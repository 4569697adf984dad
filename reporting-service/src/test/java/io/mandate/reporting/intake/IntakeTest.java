package io.mandate.reporting.intake;

import static io.mandate.reporting.World.PROJECT;
import static io.mandate.reporting.World.costs;
import static io.mandate.reporting.World.everywhere;
import static io.mandate.reporting.World.get;
import static io.mandate.reporting.World.newId;
import static io.mandate.reporting.World.newOffice;
import static io.mandate.reporting.World.office;
import static io.mandate.reporting.World.project;
import static io.mandate.reporting.World.settle;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.security.Role;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class IntakeTest {
    private static final String PROPOSED = "mandate.project.proposed.v1";

    private static final TopicPartition ELSEWHERE = new TopicPartition("mandate.other.v1", 0);

    @Inject Intake intake;

    private final String office = newOffice();
    private final String operator = Tokens.of(Role.OPERATOR);

    @Test
    void anEventThatComesTwiceCountsOnce() {
        var id = newId();
        office(office, "Plants", null);
        var headers = Events.headers(PROPOSED, id, 1, office, newId());
        Events.publishRaw(PROJECT, id, headers, "{\"name\": \"A\"}");
        Events.publishRaw(PROJECT, id, headers, "{\"name\": \"A\"}");
        settle();

        get("/v1/events?subject=" + id, everywhere()).body("items", hasSize(1));
        get("/v1/portfolio-summary?office=" + office, everywhere())
                .body("total.projects", equalTo(1));
    }

    @Test
    void anEventThatCannotBeReadIsParkedAndItsNeighboursGoOn() {
        office(office, "Plants", null);
        var bad = newId();
        var strange = "{\"name\": \"A\", %s}".formatted(costs("1", "1", "nothing"));
        Events.publish(PROJECT, PROPOSED, bad, 1, office, newId(), strange);
        project(office, "B", costs("1", "1", "EUR"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                get("/v1/portfolio-summary?office=" + office, everywhere())
                                        .extract()
                                        .path("total.projects"),
                        equalTo(1));
        var letter = deadLetter(bad);
        get("/v1/events?subject=" + bad, everywhere()).body("items", hasSize(0));
        discard(letter);
        settle();
    }

    @Test
    void afterADiscardedEventTheNextOnesOfItsSubjectGoOn() {
        var id = newId();
        office(office, "Plants", null);
        Events.publish(PROJECT, PROPOSED, id, 1, office, newId(), "{\"name\": ");
        Events.publish(PROJECT, PROPOSED, id, 2, office, newId(), "{\"name\": \"B\"}");

        discard(deadLetter(id));
        settle();

        get("/v1/events?subject=" + id, everywhere()).body("items.sequence", contains(2));
    }

    @Test
    void aTypeThatIsNotKnownYetIsLoggedAndOtherwiseIgnored() {
        var id = newId();
        Events.publish(PROJECT, "mandate.project.gate-decided.v1", id, 1, office, newId(), "{}");
        settle();

        get("/v1/events?subject=" + id, everywhere())
                .body("items.type", contains("mandate.project.gate-decided.v1"));
    }

    @Test
    void aNoteOfFreshnessThatCannotBeWrittenSpoilsNoEvent() {
        var good = newId();
        var odd = newId();

        intake.take(poll(List.of(record(good, 0, "/mandate/test"), record(odd, 1, "\0"))));

        get("/v1/events?subject=" + good, everywhere()).body("items", hasSize(1));
        get("/v1/events?subject=" + odd, everywhere()).body("items", hasSize(1));
    }

    private static ConsumerRecords<String, String> poll(
            List<ConsumerRecord<String, String>> records) {
        return new ConsumerRecords<>(Map.of(ELSEWHERE, records), Map.of());
    }

    private ConsumerRecord<String, String> record(String id, long offset, String source) {
        var record =
                new ConsumerRecord<>(
                        ELSEWHERE.topic(), ELSEWHERE.partition(), offset, id, "{\"name\": \"A\"}");
        var headers = Events.headers(PROPOSED, id, 1, office, newId());
        headers.put(EventHeaders.SOURCE, source);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private String deadLetter(String key) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> findDeadLetter(key), id -> id != null);
    }

    private String findDeadLetter(String key) {
        List<Map<String, String>> all =
                get("/v1/dead-letters?limit=200", operator).extract().path("items");
        return all.stream()
                .filter(letter -> key.equals(letter.get("key")))
                .map(letter -> letter.get("id"))
                .findFirst()
                .orElse(null);
    }

    private void discard(String letter) {
        given().auth().oauth2(operator).delete("/v1/dead-letters/" + letter).then().statusCode(204);
    }
}
