package io.mandate.platform.outbox;

import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.Depot;
import io.mandate.platform.order.Judgement;
import io.mandate.platform.order.TopicLog;
import io.mandate.platform.order.Traffic;
import io.mandate.platform.sql.Sql;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Lets traffic through some relays and judges what arrived; the service's own relay rests meanwhile. */
@ApplicationScoped
@Unremovable
class Trial {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Depot depot;
    private final Sql sql;

    Trial(Depot depot, Sql sql) {
        this.depot = depot;
        this.sql = sql;
    }

    /** Writes the events while one transaction stays open from before the first until all others were sent. */
    Judgement judge(int events, long seed, int every, Runnable interruption) {
        var traffic = new Traffic(depot, seed);
        var late = depot.open();
        try (var open = keepOpen(late)) {
            traffic.write(events, every, interruption);
            awaitAllSent();
            open.commit();
        }
        awaitAllSent();
        var parcels = new HashSet<>(traffic.parcels());
        parcels.add(late);
        return judge(parcels);
    }

    OpenTransaction keepOpen(UUID parcel) {
        return new OpenTransaction(depot, parcel);
    }

    /** A record leaves the table only when Kafka has it. */
    void awaitAllSent() {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> sql.list("select 1 from outbox limit 1", row -> 1).isEmpty());
    }

    Judgement judge(Collection<UUID> parcels) {
        return Judgement.of(
                committed(parcels), onTheTopic(parcels).stream().map(TopicLog::delivery).toList());
    }

    List<ConsumerRecord<String, String>> onTheTopic(Collection<UUID> parcels) {
        var keys = new HashSet<String>();
        parcels.forEach(parcel -> keys.add(parcel.toString()));
        return TopicLog.read(
                Replica.config("kafka.bootstrap.servers"), Replica.TOPIC, keys::contains);
    }

    /** The database's own word, not the writers'. */
    Map<String, Long> committed(Collection<UUID> parcels) {
        var found = new HashMap<String, Long>();
        sql.list(
                        "select id::text, sequence from parcel where id = any(?::uuid[])",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        (Object) parcels.stream().map(UUID::toString).toArray(String[]::new))
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }
}
