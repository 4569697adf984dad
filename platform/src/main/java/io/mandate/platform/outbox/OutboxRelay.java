package io.mandate.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sends committed facts to Kafka, each subject's in order, in every replica: with two hands, so that
 * one has the database's turn while the other has Kafka's.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final int HANDS = 2;
    private static final Duration FAREWELL = Duration.ofSeconds(15);

    private final SidePool pool;
    private final EventProducer producer;
    private final DirtyBuckets dirty;
    private final OutboxBacklog backlog;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private volatile List<RelayHand> hands = List.of();

    OutboxRelay(SidePool pool, EventProducer producer, DirtyBuckets dirty, OutboxBacklog backlog) {
        this.pool = pool;
        this.producer = producer;
        this.dirty = dirty;
        this.backlog = backlog;
    }

    /** How long ago the quieter of the relay's hands gave its last sign of life. */
    public Duration sinceLastBeat() {
        return hands.stream()
                .map(RelayHand::sinceLastBeat)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        running = true;
        hands =
                IntStream.range(0, HANDS)
                        .mapToObj(_ -> new RelayHand(pool, producer, dirty, backlog, () -> running))
                        .toList();
        hands.forEach(hand -> threads.add(begin("outbox-relay", hand)));
        threads.add(begin("outbox-watch", new OutboxWatch(pool, dirty, backlog, () -> running)));
    }

    private static Thread begin(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon().start(work);
    }

    /** Lets the batches at hand end. */
    void stop() {
        running = false;
        dirty.mark(Set.of());
        try {
            for (var thread : threads) {
                thread.join(FAREWELL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }
}
