package io.mandate.platform.inbox;

import io.mandate.platform.event.EventHeaders;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record that could not be handled, as an operator sees it; later records of its key wait behind it. */
@Schema(name = "DeadLetter")
record DeadLetterView(
        UUID id,
        String consumer,
        String topic,
        String key,
        @Nullable Long sequence,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String correlationId,
        int partition,
        long offset,
        Instant heldAt,
        int attempts,
        @Nullable String error) {
    static DeadLetterView of(HeldRecord record) {
        var raw = record.raw();
        return new DeadLetterView(
                record.id(),
                record.subscription().consumer(),
                raw.topic(),
                raw.key(),
                raw.sequence(),
                raw.headers().get(EventHeaders.ID),
                raw.headers().get(EventHeaders.TYPE),
                raw.headers().get(EventHeaders.CORRELATION_ID),
                raw.partition(),
                raw.offset(),
                record.heldAt(),
                record.attempts(),
                record.error());
    }
}
