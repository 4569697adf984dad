package io.mandate.platform.outbox;

import static io.mandate.platform.order.Judgement.Flaw.LOST;
import static io.mandate.platform.order.Judgement.Flaw.OVERTAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.event.Depot;
import io.mandate.platform.order.Judgement.Fact;
import io.mandate.platform.order.Judgement.Flaw;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three well-known wrong ways to relay, each caught by the judge in an interleaving that ours survives. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class WrongRelayTest {
    private static final String MOVED = "mandate.platform.moved.v1";
    private static final long FAR_ABOVE = 1L << 40;
    private static final int MOVES = 2 * RowLockRelay.BATCH;

    @Inject Depot depot;
    @Inject Trial trial;
    @Inject OutboxRelay own;
    @Inject OutboxBacklog backlog;
    @Inject Sql sql;

    private SidePool pool;
    private EventProducer producer;

    @BeforeEach
    void letTheOwnRelayRest() {
        trial.awaitAllSent();
        own.stop();
        pool = Replica.pool();
        producer = new EventProducer(Replica.broker(), Replica.TOPIC);
    }

    @AfterEach
    void letItWorkAgain() {
        producer.close();
        pool.close();
        own.start();
    }

    @Test
    void aCursorLosesWhoCommitsLate() {
        var early = depot.open();
        var late = depot.open();
        var relay = new CursorRelay(pool, producer);

        try (var open = trial.keepOpen(late)) {
            depot.move(early, "here");
            relay.relay();
            open.commit();
        }
        relay.relay();

        assertThat(trial.judge(List.of(early, late)).flaws()).isEqualTo(blamed(LOST, late, 1, 2));
        assertThat(sql.update("delete from outbox")).isEqualTo(3);
    }

    @Test
    void ourRelaySendsWhoCommitsLate() {
        var early = depot.open();
        var late = depot.open();
        var relay = Replica.start(backlog);

        try (var open = trial.keepOpen(late)) {
            depot.move(early, "here");
            Events.sent(MOVED, early.toString());
            open.commit();
        }
        trial.awaitAllSent();
        relay.stop();

        assertThat(trial.judge(List.of(early, late)).flaws()).isEmpty();
    }

    @Test
    void rowLocksLetOneRelayOvertakeAnother() {
        var parcel = depot.open();
        depot.move(parcel, places());
        var slow = new RowLockRelay(pool, new EventProducer(Replica.broker(), Replica.TOPIC));
        var pause = new Pause();

        var sending = CompletableFuture.runAsync(() -> slow.relay(pause::hold));
        pause.awaitHeld();
        new RowLockRelay(pool, producer).relay(() -> {});
        pause.release();
        sending.join();

        assertThat(trial.judge(List.of(parcel)).flaws())
                .isEqualTo(blamed(OVERTAKEN, parcel, 1, 2, 3, 4, 5));
    }

    @Test
    void aLeaseKeepsWhatFollowsForTheRelayThatIsSlow() {
        var parcel = depot.open();
        var elsewhere = Stream.generate(depot::open).filter(each -> !together(each, parcel));
        var other = elsewhere.findFirst().orElseThrow();
        depot.move(parcel, places());
        var pause = new Pause();

        var slow = Replica.start(backlog, new HesitantProducer(pause));
        pause.awaitHeld();
        depot.move(parcel, places());
        depot.move(other, "here");
        var quick = Replica.start(backlog);
        Events.sent(MOVED, other.toString());
        pause.release();
        trial.awaitAllSent();
        slow.stop();
        quick.stop();

        var judgement = trial.judge(List.of(parcel, other));
        assertThat(judgement.flaws()).isEmpty();
        assertThat(judgement.repeats()).isZero();
    }

    @Test
    void anOrderColumnFromAPoolLetsALaterWriterOvertake() {
        var blocks = new AtomicLong(FAR_ABOVE);
        var one = new PooledWriter(sql, blocks);
        var two = new PooledWriter(sql, blocks);
        var parcel = depot.open();

        two.move(parcel);
        one.move(parcel);
        var relay = Replica.start(backlog);
        trial.awaitAllSent();
        relay.stop();

        assertThat(trial.judge(List.of(parcel)).flaws()).isEqualTo(blamed(OVERTAKEN, parcel, 1));
    }

    @Test
    void ourOrderColumnIsDrawnOneByOneByTheDatabase() {
        var drawn =
                sql.list(
                        "select a.attidentity = 'a' and s.seqcache = 1 and s.seqincrement = 1"
                                + " from pg_attribute a, pg_sequence s"
                                + " where a.attrelid = 'outbox'::regclass and a.attname = 'id'"
                                + " and s.seqrelid = pg_get_serial_sequence('outbox', 'id')::regclass",
                        row -> row.getBoolean(1));

        assertThat(drawn).containsExactly(true);
    }

    private static String[] places() {
        return Stream.generate(() -> "on").limit(MOVES).toArray(String[]::new);
    }

    private static boolean together(UUID one, UUID other) {
        return bucket(one) == bucket(other);
    }

    private static short bucket(UUID parcel) {
        return OutgoingRecord.event(null, "", parcel.toString(), 1, Map.of(), "", null).bucket();
    }

    private static Map<Flaw, SortedSet<Fact>> blamed(Flaw flaw, UUID parcel, long... numbers) {
        var facts = new TreeSet<Fact>();
        LongStream.of(numbers).forEach(number -> facts.add(new Fact(parcel.toString(), number)));
        return Map.of(flaw, facts);
    }

    /** One hand of its relay reads its lease and then takes its time; the other works on. */
    private static final class HesitantProducer extends EventProducer {
        private final AtomicBoolean hesitating = new AtomicBoolean();
        private final Pause pause;

        HesitantProducer(Pause pause) {
            super(Replica.broker(), Replica.TOPIC);
            this.pause = pause;
        }

        @Override
        Outcome send(List<StoredRecord> records, Runnable heartbeat) {
            if (!hesitating.getAndSet(true)) {
                pause.hold();
            }
            return super.send(records, heartbeat);
        }
    }
}
