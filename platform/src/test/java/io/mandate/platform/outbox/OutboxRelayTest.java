package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.Depot;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.mandate.platform.testing.Servers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxRelayTest {
    private static final String MOVED = "mandate.platform.moved.v1";
    private static final String TOPIC = "mandate.platform.events.v1";

    @Inject Depot depot;
    @Inject OutboxTable table;
    @Inject OutboxRelay relay;
    @Inject OutboxBacklog backlog;
    @Inject SidePool pool;
    @Inject Sql sql;

    @Test
    void twoRelaysKeepTheOrderOfEveryKeyAndLoseNothing() throws SQLException {
        int rounds = 20;
        var parcels = IntStream.range(0, 40).mapToObj(_ -> depot.open()).toList();
        var other = ownPool();
        var second = new OutboxRelay(other, producer(Servers.kafka()), new DirtyBuckets(), backlog);
        second.start();

        try (var writers = Executors.newFixedThreadPool(4)) {
            parcels.forEach(
                    parcel ->
                            writers.execute(
                                    () ->
                                            IntStream.range(0, rounds)
                                                    .forEach(_ -> depot.move(parcel, "on"))));
        }
        parcels.forEach(parcel -> Events.sent(MOVED, parcel.toString(), rounds));
        second.stop();
        other.close();

        var expected = LongStream.rangeClosed(1, rounds).boxed().toList();
        for (var parcel : parcels) {
            assertThat(Events.soFar(event -> parcel.toString().equals(event.key())))
                    .extracting(SentEvent::sequence)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void whatOneLeaseCannotHoldIsSentInOrderByTheNext() {
        var parcel = depot.open();
        var large = Stream.generate(() -> "far ".repeat(200_000)).limit(12);
        var many = Stream.generate(() -> "near").limit(1_100);

        depot.move(parcel, Stream.concat(large, many).toArray(String[]::new));

        assertThat(Events.sent(MOVED, parcel.toString(), 1_112))
                .extracting(SentEvent::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_112).boxed().toList());
    }

    @Test
    void whileKafkaIsAwayWritesAreAcceptedAndSentLater() {
        relay.stop();
        var away = new OutboxRelay(pool, producer("127.0.0.1:1"), new DirtyBuckets(), backlog);
        away.start();
        var parcel = depot.open();
        depot.move(parcel, "somewhere");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(backlog.pending()).isPositive());
        assertThat(backlog.oldestAge()).isPositive();
        assertThat(away.sinceLastBeat()).isLessThan(Duration.ofSeconds(20));
        assertThat(sessionsInTransaction()).isZero();
        away.stop();
        relay.start();

        assertThat(Events.sent(MOVED, parcel.toString()).sequence()).isEqualTo(1);
    }

    @Test
    void aTopicThatIsMissingHoldsUpNoOther() {
        var key = UUID.randomUUID().toString();
        var lost =
                OutgoingRecord.deadLetter(
                        "mandate.nobody.made.this", key, Map.of("a", "b"), "{}", Instant.EPOCH);
        QuarkusTransaction.requiringNew().run(() -> table.insert(List.of(lost)));
        var parcel = depot.open();

        depot.move(parcel, "past", "it");

        assertThat(Events.sent(MOVED, parcel.toString(), 2)).hasSize(2);
        assertThat(sql.update("delete from outbox where subject = ?", key)).isEqualTo(1);
    }

    private long sessionsInTransaction() {
        return sql.list(
                        "select 1 from pg_stat_activity where application_name = 'relay'"
                                + " and state like 'idle in transaction%'",
                        row -> row.getInt(1))
                .size();
    }

    private static SidePool ownPool() throws SQLException {
        return new SidePool(
                Servers.url("platform"), "platform_app", Servers.password("platform_app"));
    }

    private static EventProducer producer(String address) {
        return new EventProducer(Map.of("bootstrap.servers", address), TOPIC);
    }
}
