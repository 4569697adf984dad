package io.mandate.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. */
record StoredRecord(
        long id,
        short bucket,
        String topic,
        String subject,
        String headers,
        @Nullable String payload,
        Instant recordedAt) {
    static StoredRecord read(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getLong("id"),
                row.getShort("bucket"),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("headers"),
                row.getString("payload"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** What must stay in order: nothing of a lane passes a record of it that failed. */
    Lane lane() {
        return new Lane(bucket, topic);
    }

    int length() {
        return headers.length() + (payload == null ? 0 : payload.length());
    }

    ProducerRecord<String, String> toKafka() {
        var record = new ProducerRecord<String, String>(topic, subject, payload);
        HeaderText.each(
                headers, (name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    record Lane(short bucket, String topic) {}
}
