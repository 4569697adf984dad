package io.mandate.reporting.freshness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.common.TopicPartition;

/** How far one partition has been taken. */
record Taken(
        TopicPartition partition,
        String source,
        long nextOffset,
        Instant lastEventTime,
        Instant lastReceivedAt) {

    static Taken of(ResultSet row) throws SQLException {
        return new Taken(
                new TopicPartition(row.getString("topic"), row.getInt("partition")),
                row.getString("source"),
                row.getLong("next_offset"),
                row.getObject("last_event_time", OffsetDateTime.class).toInstant(),
                row.getObject("last_received_at", OffsetDateTime.class).toInstant());
    }

    boolean isOf(String topic) {
        return partition.topic().equals(topic);
    }
}
