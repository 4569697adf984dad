package io.mandate.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends committed facts to Kafka, each subject's in order, on a thread of its own in every replica. */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration RECOVERY = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final SidePool pool;
    private final EventProducer producer;
    private final DirtyBuckets dirty;
    private final OutboxBacklog backlog;
    private volatile boolean running;
    private volatile long beat = System.nanoTime();
    private long polled = beat - POLL.toNanos();
    private long looked = beat - LOOK.toNanos();
    private @Nullable Thread thread;

    OutboxRelay(SidePool pool, EventProducer producer, DirtyBuckets dirty, OutboxBacklog backlog) {
        this.pool = pool;
        this.producer = producer;
        this.dirty = dirty;
        this.backlog = backlog;
    }

    /** How long ago the relay's thread gave its last sign of life. */
    public Duration sinceLastBeat() {
        return Duration.ofNanos(System.nanoTime() - beat);
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    /** Lets the batch at hand end. */
    void stop() {
        running = false;
        if (thread != null) {
            dirty.mark(Set.of());
            try {
                thread.join(FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        while (running) {
            beat();
            try {
                look();
                if (producer.reachable()) {
                    relay(dirty.take(POLL));
                } else {
                    dirty.pause(RECOVERY);
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn("The relay tries again in a second", e);
                    recover();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void relay(Set<Short> signalled) throws SQLException {
        var wanted = new HashSet<>(signalled);
        if (isOver(polled, POLL)) {
            polled = System.nanoTime();
            wanted.addAll(Lease.waiting(pool));
        }
        if (wanted.isEmpty()) {
            return;
        }
        try (var lease = Lease.of(pool, wanted)) {
            var records = lease.records();
            if (!records.isEmpty()) {
                var outcome = producer.send(records, this::beat);
                lease.settle(outcome.sent(), outcome.failed());
                backlog.published(records, outcome.sent());
            }
            if (lease.hasMore()) {
                dirty.mark(lease.buckets());
            }
            wanted.removeAll(lease.buckets());
            dirtyAgain(wanted, lease.buckets());
        }
    }

    /** A full lease leaves the other buckets for the next round; otherwise another relay has them. */
    private void dirtyAgain(Set<Short> left, Set<Short> leased) {
        if (leased.size() == Lease.MOST_BUCKETS) {
            dirty.mark(left);
        }
    }

    private void look() {
        if (isOver(looked, LOOK)) {
            looked = System.nanoTime();
            try {
                backlog.look(pool);
            } catch (SQLException e) {
                LOG.warnf("The outbox cannot be read: %s", e.getMessage());
            }
        }
    }

    private static boolean isOver(long since, Duration time) {
        return System.nanoTime() - since >= time.toNanos();
    }

    private void beat() {
        beat = System.nanoTime();
    }

    private void recover() {
        try {
            dirty.pause(RECOVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
