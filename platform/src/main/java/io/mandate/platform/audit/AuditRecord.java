package io.mandate.platform.audit;

import io.mandate.platform.hash.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change as it is stored: who, what, before and after, why, and the chain it belongs to. */
record AuditRecord(
        UUID id,
        Instant at,
        String tx,
        String actor,
        String action,
        String objectType,
        String objectId,
        String office,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String correlationId,
        @Nullable String traceId) {
    static final String COLUMNS =
            "id, at, tx, actor, action, object_type, object_id, office, before, after, reason, correlation_id, trace_id";

    static AuditRecord read(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("tx"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                row.getString("office"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("correlation_id"),
                row.getString("trace_id"));
    }

    /** Covers every column, so that no change of any of them goes unseen. */
    String hash() {
        return Sha256.of(
                id,
                at,
                tx,
                actor,
                action,
                objectType,
                objectId,
                office,
                before,
                after,
                reason,
                correlationId,
                traceId);
    }
}
