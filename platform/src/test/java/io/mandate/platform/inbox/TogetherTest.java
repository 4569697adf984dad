package io.mandate.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.order.Delivered;
import io.mandate.platform.order.Reading;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handlers that load before a transaction's events, or let them have their effect together after the last. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class TogetherTest {
    @Inject Reading reading;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final String consumer = "together-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private final String neighbour = UUID.randomUUID().toString();

    /** What cannot be relayed would stay in the outbox for the tests to come. */
    @BeforeEach
    void letDeadLettersLeave() throws Exception {
        var topic = Delivered.TOPIC + "." + consumer + ".dlq";
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    @Test
    void allOfAPollComeOnceAndInOrder() {
        reading.pollTogether(consumer, records(1, 2, 3, 2, 3, 4), _ -> {});

        assertThat(reading.effects(consumer).get(key)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(reading.effects(consumer).get(neighbour)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void whatWaitedForANumberComesWithIt() {
        reading.pollTogether(consumer, records(2, 3), _ -> {});
        assertThat(reading.effects(consumer)).isEmpty();

        reading.pollTogether(consumer, records(1), _ -> {});

        assertThat(reading.effects(consumer).get(key)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void oneThatCannotBeHandledIsParkedAndItsNeighboursGoOn() {
        reading.pollTogether(
                consumer,
                records(1, 2, 3),
                event -> {
                    if (event.subject().equals(key) && event.sequence() == 2) {
                        throw new IllegalArgumentException("no shelf for it");
                    }
                });

        assertThat(reading.effects(consumer).get(key)).containsExactly(1L);
        assertThat(reading.effects(consumer).get(neighbour)).containsExactly(1L, 2L, 3L);
        assertThat(reading.held(consumer)).isEqualTo(2);
    }

    @Test
    void aFailureThatPassesCostsNobodyAnEffect() {
        var failures = new AtomicInteger();
        reading.pollTogether(
                consumer,
                records(1, 2, 3),
                event -> {
                    if (event.sequence() == 2 && failures.getAndIncrement() < 2) {
                        throw new PersistenceException(new SQLException("gone", "08006"));
                    }
                });

        assertThat(reading.effects(consumer).get(key)).containsExactly(1L, 2L, 3L);
        assertThat(reading.effects(consumer).get(neighbour)).containsExactly(1L, 2L, 3L);
        assertThat(reading.held(consumer)).isZero();
    }

    @Test
    void anErrorOfTheHandlerMakesADeadLetterOfTheOne() {
        reading.pollTogether(
                consumer,
                records(1, 2),
                event -> {
                    if (event.subject().equals(key)) {
                        throw new StackOverflowError("shelf on a shelf");
                    }
                });

        assertThat(reading.effects(consumer)).containsOnlyKeys(neighbour);
        assertThat(reading.held(consumer)).isEqualTo(2);
    }

    @Test
    void whatProbablyComesIsToldBeforeTheFirst() {
        var told = new ArrayList<String>();
        reading.handle(
                consumer,
                records(1, 2),
                new EventHandler() {
                    @Override
                    public void prepare(List<IncomingEvent> coming) {
                        told.add("coming " + coming.size());
                    }

                    @Override
                    public void on(IncomingEvent event) {
                        told.add("took " + event.sequence());
                    }
                });

        assertThat(told).containsExactly("coming 4", "took 1", "took 1", "took 2", "took 2");
    }

    /** These numbers of the key and of its neighbour, in turns. */
    private List<ConsumerRecord<String, String>> records(long... numbers) {
        var all = new ArrayList<ConsumerRecord<String, String>>();
        LongStream.of(numbers)
                .forEach(
                        number ->
                                List.of(key, neighbour)
                                        .forEach(
                                                each ->
                                                        all.add(
                                                                Delivered.record(
                                                                        each,
                                                                        number,
                                                                        all.size()))));
        return all;
    }
}
