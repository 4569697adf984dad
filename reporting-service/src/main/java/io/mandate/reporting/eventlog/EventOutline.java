package io.mandate.reporting.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** As much of an event as its place among others needs. */
public record EventOutline(
        String id,
        @Nullable String causationId,
        String source,
        String subject,
        long sequence,
        Instant time,
        boolean visible) {

    static EventOutline of(ResultSet row) throws SQLException {
        return new EventOutline(
                row.getString("event_id"),
                row.getString("causation_id"),
                row.getString("source"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getBoolean("visible"));
    }
}
