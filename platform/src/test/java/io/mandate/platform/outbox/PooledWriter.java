package io.mandate.platform.outbox;

import io.mandate.platform.sql.Sql;
import io.mandate.platform.testing.Events;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Wrong on purpose: a replica that takes the places of its events from a block of its own. */
final class PooledWriter {
    private static final int BLOCK = 50;
    private static final String COUNT =
            "update parcel set sequence = sequence + 1, version = version + 1 where id = ?"
                    + " returning sequence";
    private static final String INSERT =
            "insert into outbox (id, event_id, bucket, topic, subject, sequence, headers, payload,"
                    + " recorded_at) overriding system value"
                    + " values (?, ?, ?, ?, ?, ?, ?, '{}', now())";

    private final Sql sql;
    private long next;

    PooledWriter(Sql sql, AtomicLong pool) {
        this.sql = sql;
        this.next = pool.getAndAdd(BLOCK);
    }

    void move(UUID parcel) {
        QuarkusTransaction.requiringNew().run(() -> insert(parcel));
    }

    private void insert(UUID parcel) {
        var subject = parcel.toString();
        long number = sql.first(COUNT, row -> row.getLong(1), parcel).orElseThrow();
        var headers = Events.headers("mandate.platform.moved.v1", subject, number, "HQ", "c");
        var record =
                OutgoingRecord.event(
                        UUID.randomUUID(),
                        Replica.TOPIC,
                        subject,
                        number,
                        headers,
                        "{}",
                        Instant.EPOCH);
        sql.update(
                INSERT,
                next++,
                record.eventId(),
                record.bucket(),
                record.topic(),
                subject,
                number,
                HeaderText.write(headers));
    }
}
