package io.mandate.platform.outbox;

import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.Depot;
import io.mandate.platform.sql.Sql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Three replicas' relays, one of which now and then loses its lease, its producer or its life. */
final class Crew implements AutoCloseable {
    static final int RELAYS = 3;
    static final long MOST_RECORDS_OF_A_RELAY = 8_000;
    private static final String END_A_LEASE =
            "select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where application_name = 'relay' and datname = current_database()"
                    + " and state = 'idle in transaction' order by random() limit 1";

    private final OutboxBacklog backlog;
    private final Sql sql;
    private final Depot depot;
    private final Random chance;
    private final AtomicInteger failedBatches = new AtomicInteger();
    private final List<Replica> replicas;
    private int deaths;

    Crew(OutboxBacklog backlog, Sql sql, Depot depot, long seed) {
        this.backlog = backlog;
        this.sql = sql;
        this.depot = depot;
        this.chance = new Random(seed);
        this.replicas =
                new ArrayList<>(
                        IntStream.range(0, RELAYS)
                                .mapToObj(_ -> Replica.start(backlog, failedBatches))
                                .toList());
    }

    synchronized void strike() {
        int victim = chance.nextInt(RELAYS);
        switch (chance.nextInt(3)) {
            case 0 -> endALease();
            case 1 -> replicas.get(victim).loseProducer();
            default -> {
                replicas.get(victim).crash();
                replicas.set(victim, Replica.start(backlog, failedBatches));
            }
        }
        deaths++;
    }

    /** Of a relay that has just read or sent, and has not yet deleted; it is given something to relay. */
    private void endALease() {
        await().pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            depot.move(depot.open(), "a lease's bait");
                            return !sql.list(END_A_LEASE, row -> row.getBoolean(1)).isEmpty();
                        });
    }

    synchronized int deaths() {
        return deaths;
    }

    /** The most records that may have been sent once more: a lease's for each death and each failure. */
    synchronized long mostRepeats() {
        return (deaths + failedBatches.get()) * MOST_RECORDS_OF_A_RELAY;
    }

    @Override
    public synchronized void close() {
        replicas.forEach(Replica::stop);
    }
}
