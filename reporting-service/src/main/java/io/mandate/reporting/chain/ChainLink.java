package io.mandate.reporting.chain;

import com.fasterxml.jackson.databind.JsonNode;
import io.mandate.reporting.eventlog.LoggedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One event of a chain: what happened, by whom, when, and because of what. */
record ChainLink(
        @Schema(description = "Number of causes between this event and the chain's beginning")
                int depth,
        String id,
        @Schema(nullable = true, description = "Id of the event that caused this one")
                @Nullable String causationId,
        @Schema(examples = "“Line 4” went from active to stopping: other work is worth more.")
                String sentence,
        String type,
        String source,
        String subject,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable String office,
        @Schema(nullable = true) @Nullable String actor,
        Instant time,
        LocalDate effectiveOn) {

    static ChainLink of(int depth, LoggedEvent event, JsonNode data, Map<String, String> names) {
        return new ChainLink(
                depth,
                event.id(),
                event.causationId(),
                Sentences.of(event, data, names),
                event.type(),
                event.source(),
                event.subject(),
                names.get(event.subject()),
                event.office(),
                event.actor(),
                event.time(),
                event.effectiveOn());
    }
}
