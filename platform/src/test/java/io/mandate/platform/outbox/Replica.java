package io.mandate.platform.outbox;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** The relay of one replica, built by hand, so that a test can have several and let them die. */
final class Replica {
    static final String TOPIC = "mandate.platform.events.v1";
    private final SidePool pool;
    private final EventProducer producer;
    private final OutboxRelay relay;

    private Replica(SidePool pool, EventProducer producer, OutboxBacklog backlog) {
        this.pool = pool;
        this.producer = producer;
        this.relay = new OutboxRelay(pool, producer, new DirtyBuckets(), backlog);
    }

    static Replica start(OutboxBacklog backlog) {
        return start(backlog, new AtomicInteger());
    }

    /** Counts the batches of which not every record was acknowledged in time. */
    static Replica start(OutboxBacklog backlog, AtomicInteger failedBatches) {
        return start(
                backlog,
                new EventProducer(broker(), TOPIC) {
                    @Override
                    Outcome send(List<StoredRecord> records, Runnable heartbeat) {
                        var outcome = super.send(records, heartbeat);
                        if (!outcome.failed().isEmpty()) {
                            failedBatches.incrementAndGet();
                        }
                        return outcome;
                    }
                });
    }

    static Replica start(OutboxBacklog backlog, EventProducer producer) {
        var replica = new Replica(pool(), producer, backlog);
        replica.relay.start();
        return replica;
    }

    static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", config("kafka.bootstrap.servers"));
    }

    static SidePool pool() {
        try {
            return new SidePool(
                    config("quarkus.datasource.jdbc.url"),
                    config("quarkus.datasource.username"),
                    config("quarkus.datasource.password"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** Takes the producer away from under the relay, in the middle of whatever it sends. */
    void loseProducer() {
        producer.close();
    }

    /** Connections and producer are gone first, and only then the thread ends. */
    void crash() {
        pool.close();
        producer.close();
        relay.stop();
        producer.close();
    }

    /** Lets the batch at hand end. */
    void stop() {
        relay.stop();
        producer.close();
        pool.close();
    }
}
