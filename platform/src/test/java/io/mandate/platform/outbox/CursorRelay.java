package io.mandate.platform.outbox;

import java.sql.SQLException;
import java.util.ArrayList;

/** Wrong on purpose: it sends what has a higher id than the last it saw. */
final class CursorRelay {
    private static final String READ =
            "select id, bucket, topic, subject, headers, payload, recorded_at from outbox"
                    + " where id > ? order by id";

    private final SidePool pool;
    private final EventProducer producer;
    private long last;

    CursorRelay(SidePool pool, EventProducer producer) {
        this.pool = pool;
        this.producer = producer;
    }

    void relay() {
        var records = new ArrayList<StoredRecord>();
        try (var connection = pool.connection();
                var statement = connection.prepareStatement(READ)) {
            statement.setLong(1, last);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    records.add(StoredRecord.read(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        producer.send(records, () -> {});
        records.forEach(record -> last = record.id());
    }
}
