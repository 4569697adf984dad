package io.mandate.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.event.Causes;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down who changed what, in the transaction of the change; the sealer chains it afterwards. */
@ApplicationScoped
public class Audit {
    private final Ledger ledger;
    private final ObjectMapper json;
    private final Clock clock;

    Audit(Ledger ledger, ObjectMapper json, Clock clock) {
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /** Before and after become JSON text; they name people by id only. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String action,
            String objectType,
            String objectId,
            String scope,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {
        var cause = Causes.current();
        ledger.add(
                new AuditRecord(
                        UUID.fromString(Causes.newId()),
                        clock.instant(),
                        "",
                        cause.actor(),
                        action,
                        objectType,
                        objectId,
                        scope,
                        text(before),
                        text(after),
                        reason,
                        cause.correlationId(),
                        traceId()));
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
