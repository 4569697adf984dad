package io.mandate.reporting.chain;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that one cause set off, as far as the caller may see it. */
@Schema(name = "Chain")
record ChainView(
        String correlationId,
        @Schema(description = "Events that have arrived so far and may be seen") long events,
        @Schema(description = "Events of offices that the caller does not see") long withheld,
        @Schema(
                        nullable = true,
                        description = "What is missing, in words; absent when nothing is",
                        examples = "incomplete: 3 of 24 withheld")
                @Nullable String incomplete,
        @Schema(description = "Time of the earliest visible event") Instant from,
        @Schema(description = "Time of the latest visible event") Instant until,
        @Schema(description = "Causes before effects, otherwise by time") List<ChainLink> items,
        @Schema(nullable = true, description = "Cursor of the next part; null at the end")
                @Nullable String next) {}
