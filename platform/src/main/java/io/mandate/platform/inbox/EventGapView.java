package io.mandate.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Events that are missing, as an operator sees them, and what waits behind them. */
@Schema(name = "EventGap")
record EventGapView(
        String id,
        String consumer,
        String topic,
        String key,
        @Schema(description = "The first number that did not come") long missingFrom,
        @Schema(description = "The last number that did not come") long missingTo,
        @Schema(description = "How many later events of the key are held") long held,
        @Schema(description = "Since when the first of them waits") Instant heldSince,
        @Schema(description = "The first of them") UUID nextId,
        @Nullable String office) {}
