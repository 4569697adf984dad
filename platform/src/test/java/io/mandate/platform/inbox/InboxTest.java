package io.mandate.platform.inbox;

import static io.mandate.platform.event.DeliveryConsumer.CONSUMER;
import static io.mandate.platform.event.DeliveryConsumer.DELIVERED;
import static io.mandate.platform.event.DeliveryConsumer.ORDERED;
import static io.mandate.platform.event.DeliveryConsumer.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class InboxTest {
    @Inject DeliveryConsumer consumer;
    @Inject Sql sql;

    private String key;

    @BeforeEach
    void useAFreshKey() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void anEventDeliveredThreeTimesHasOneEffect() {
        deliver(key, 1);
        deliver(key, 1);
        deliver(key, 2);
        deliver(key, 1);
        deliver(key, 2);
        deliver(key, 3);

        awaitEffects(key, 1, 2, 3);
    }

    @Test
    void whatComesTooEarlyIsHeldAndTakenInItsTurn() {
        deliver(key, 1);
        deliver(key, 4);
        deliver(key, 3);
        awaitHeld(key, 2);
        assertThat(consumer.effects(key)).containsExactly(1L);

        deliver(key, 2);

        awaitEffects(key, 1, 2, 3, 4);
        awaitHeld(key, 0);
    }

    @Test
    void anyOrderAndAnyDuplicatesGiveTheSameEffects() {
        var seed = 20260301L;
        var numbers = new ArrayList<>(LongStream.rangeClosed(1, 40).boxed().toList());
        numbers.addAll(LongStream.rangeClosed(1, 40).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));

        numbers.forEach(number -> deliver(key, number));

        awaitEffects(key, LongStream.rangeClosed(1, 40).toArray());
        awaitHeld(key, 0);
    }

    @Test
    void aTypeThatNobodyKnowsOnlyMovesThePosition() {
        Events.publish(TOPIC, "mandate.project.unheard-of.v9", key, 1, "HQ", "c", "{}");
        deliver(key, 2);

        awaitEffects(key, 2);
    }

    @Test
    void fieldsThatNobodyKnowsAreIgnored() {
        var json = "{\"to\": \"Paris\", \"sinceNextYear\": {\"a\": [1]}}";

        Events.publish(TOPIC, ORDERED, key, 1, "HQ", "chain-of-" + key, json);

        var sent =
                Events.await(
                        event ->
                                ("chain-of-" + key).equals(event.correlationId())
                                        && event.topic().startsWith("mandate.platform"),
                        1);
        assertThat(sent.getFirst().data().get("to").asText()).isEqualTo("Paris");
    }

    @Test
    void effectsBelongToTheChainAndTheTraceOfTheirEvent() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var headers = Events.headers(ORDERED, key, 1, "HQ", "chain-of-" + key);
        headers.put(EventHeaders.TRACEPARENT, "00-%s-00f067aa0ba902b7-01".formatted(trace));

        Events.publishRaw(TOPIC, key, headers, "{\"to\": \"Rome\"}");

        var sent =
                Events.await(
                                event ->
                                        headers.get(EventHeaders.ID)
                                                .equals(event.attribute("causationid")),
                                1)
                        .getFirst();
        assertThat(sent.correlationId()).isEqualTo("chain-of-" + key);
        assertThat(sent.attribute("actor")).isEqualTo("test");
        assertThat(sent.headers().get("traceparent")).contains(trace);
        assertThat(sent.attribute("traceparent")).contains(trace);
    }

    @Test
    void poisonLeavesItsNeighboursProcessedAndNoPosition() {
        var poisoned = UUID.randomUUID().toString();
        deliver(key, 1);

        Events.publish(TOPIC, DELIVERED, poisoned, 1, "HQ", "c", "{\"to\": ");
        deliver(key, 2);
        deliver(poisoned, 2);

        awaitEffects(key, 1, 2);
        awaitHeld(poisoned, 2);
        assertThat(consumer.effects(poisoned)).isEmpty();
        assertThat(positionsOf(poisoned)).isEmpty();
    }

    @Test
    void aRecordThatIsNoEventIsADeadLetterAndParksNothing() {
        Events.publishRaw(TOPIC, key, Map.of(), "hello");
        deliver(key, 1);

        awaitEffects(key, 1);
        awaitHeld(key, 1);
    }

    @Test
    void aTransientFailureIsRepeatedInPlaceAndNeverADeadLetter() {
        var attempts = new AtomicInteger();
        DeliveryConsumer.fail(
                key,
                1,
                () ->
                        attempts.incrementAndGet() > 3
                                ? null
                                : new PersistenceException(new SQLException("gone", "08006")));

        deliver(key, 1);
        deliver(key, 2);

        awaitEffects(key, 1, 2);
        assertThat(attempts.get()).isGreaterThan(3);
        assertThat(held(key)).isZero();
    }

    @Test
    void aDeadLetterIsMirroredWithItsReason() {
        DeliveryConsumer.fail(key, 1, () -> new IllegalStateException("no such shelf"));

        deliver(key, 1);

        var mirrored =
                Events.await(
                                event ->
                                        key.equals(event.key())
                                                && event.topic()
                                                        .equals(TOPIC + "." + CONSUMER + ".dlq"),
                                1)
                        .getFirst();
        assertThat(mirrored.headers().get("dead-letter-reason")).contains("no such shelf");
        assertThat(mirrored.headers()).containsKeys("dead-letter-offset", "ce_id", "ce_sequence");
        assertThat(mirrored.data().get("to").asText()).isEqualTo("there");
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

    private void awaitHeld(String subject, long count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(held(subject)).isEqualTo(count));
    }

    private long held(String subject) {
        return sql.list("select 1 from inbox_held where key = ?", row -> row.getInt(1), subject)
                .size();
    }

    private List<Long> positionsOf(String subject) {
        return sql.list(
                "select sequence from inbox_position where key = ?",
                row -> row.getLong(1),
                subject);
    }
}
