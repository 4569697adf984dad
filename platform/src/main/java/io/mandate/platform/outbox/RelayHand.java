package io.mandate.platform.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Takes buckets, sends what is in them and forgets it, again and again, until the relay stops. */
final class RelayHand implements Runnable {
    private static final Logger LOG = Logger.getLogger(RelayHand.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final long RECOVERY_MILLIS = 1_000;

    private final SidePool pool;
    private final EventProducer producer;
    private final DirtyBuckets dirty;
    private final OutboxBacklog backlog;
    private final BooleanSupplier running;
    private volatile long beat = System.nanoTime();

    RelayHand(
            SidePool pool,
            EventProducer producer,
            DirtyBuckets dirty,
            OutboxBacklog backlog,
            BooleanSupplier running) {
        this.pool = pool;
        this.producer = producer;
        this.dirty = dirty;
        this.backlog = backlog;
        this.running = running;
    }

    Duration sinceLastBeat() {
        return Duration.ofNanos(System.nanoTime() - beat);
    }

    @Override
    public void run() {
        try {
            while (running.getAsBoolean()) {
                beat();
                turn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() throws InterruptedException {
        if (!producer.reachable()) {
            TimeUnit.MILLISECONDS.sleep(RECOVERY_MILLIS);
            return;
        }
        var taken = dirty.take(Lease.MOST_BUCKETS, PATIENCE);
        try {
            if (!taken.isEmpty()) {
                relay(taken);
            }
        } catch (SQLException | RuntimeException e) {
            if (running.getAsBoolean()) {
                LOG.warn("The relay tries again in a second", e);
                TimeUnit.MILLISECONDS.sleep(RECOVERY_MILLIS);
            }
        } finally {
            dirty.release(taken);
        }
    }

    /** What another replica has leased is left to it. */
    private void relay(Set<Short> taken) throws SQLException {
        try (var lease = Lease.of(pool, taken)) {
            var records = lease.records();
            if (!records.isEmpty()) {
                var outcome = producer.send(records, this::beat);
                lease.settle(outcome.sent(), outcome.failed());
                backlog.published(records, outcome.sent());
            }
            if (lease.hasMore()) {
                dirty.mark(lease.buckets());
            }
        }
    }

    private void beat() {
        beat = System.nanoTime();
    }
}
