package io.mandate.platform.inbox;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.Inbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/** One transaction for all records of a poll; if that fails, one for each, and the one that cannot is parked. */
@ApplicationScoped
class OrderedInbox implements Inbox {
    private static final Logger LOG = Logger.getLogger(OrderedInbox.class);

    private final Intake intake;
    private final EventReader reader;
    private final HeldRecords held;
    private final InboxMetrics metrics;
    private final Patience patience;
    private final Map<Subscription, EventHandler> handlers = new ConcurrentHashMap<>();

    OrderedInbox(
            Intake intake,
            EventReader reader,
            HeldRecords held,
            InboxMetrics metrics,
            Patience patience) {
        this.intake = intake;
        this.reader = reader;
        this.held = held;
        this.metrics = metrics;
        this.patience = patience;
    }

    @Override
    public void consume(
            String consumer, ConsumerRecords<String, String> records, EventHandler handler) {
        var byTopic = new TreeMap<String, List<Arrival>>();
        for (var record : records) {
            byTopic.computeIfAbsent(record.topic(), _ -> new ArrayList<>())
                    .add(reader.read(RawRecord.of(record)));
        }
        byTopic.forEach(
                (topic, arrivals) -> consume(new Subscription(consumer, topic), arrivals, handler));
    }

    private void consume(Subscription from, List<Arrival> arrivals, EventHandler handler) {
        if (handlers.put(from, handler) == null) {
            patience.until(() -> inTransaction(() -> held.due(from)))
                    .forEach(key -> drain(from, key));
        }
        try {
            metrics.count(from, inTransaction(() -> intake.takeAll(from, arrivals, handler)));
        } catch (RuntimeException e) {
            LOG.infof("%d records of %s are taken singly: %s", arrivals.size(), from.topic(), e);
            arrivals.forEach(arrival -> takeSingly(from, arrival, handler));
        }
    }

    private void takeSingly(Subscription from, Arrival arrival, EventHandler handler) {
        drain(from, arrival.key());
        run(
                from,
                () -> intake.takeOne(from, arrival, handler),
                error -> intake.refuse(from, arrival, error));
        drain(from, arrival.key());
    }

    /** Takes what waits under the key, one by one, up to the next gap or dead letter. */
    void drain(Subscription from, String key) {
        handler(from)
                .ifPresent(
                        handler -> {
                            int effects;
                            do {
                                effects =
                                        run(
                                                        from,
                                                        () -> intake.drainOne(from, key, handler),
                                                        error ->
                                                                intake.refuseNext(from, key, error))
                                                .applied()
                                                .size();
                            } while (effects > 0);
                        });
    }

    /** Known from the first record on that this replica got. */
    Optional<EventHandler> handler(Subscription from) {
        return Optional.ofNullable(handlers.get(from));
    }

    private Batch run(
            Subscription from, Supplier<Batch> work, Function<String, Batch> onPermanentFailure) {
        var batch =
                patience.until(
                        () -> inTransaction(work),
                        error -> inTransaction(() -> onPermanentFailure.apply(error)));
        metrics.count(from, batch);
        return batch;
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
