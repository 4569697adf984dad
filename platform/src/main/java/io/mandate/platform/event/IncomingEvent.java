package io.mandate.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event of another service as it arrived: CloudEvents attributes and the JSON value. */
public record IncomingEvent(
        String topic,
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        LocalDate effectiveOn,
        @Nullable String office,
        String correlationId,
        @Nullable String causationId,
        @Nullable String actor,
        @Nullable String origin,
        @Nullable String traceparent,
        JsonNode data,
        ObjectMapper tolerant) {

    /** Reads the value as the consumer's own record; fields it does not have are ignored. */
    public <T> T as(Class<T> view) {
        try {
            return tolerant.treeToValue(data, view);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "%s is not a %s: %s"
                            .formatted(type, view.getSimpleName(), e.getOriginalMessage()),
                    e);
        }
    }

    /** The chain that its effects belong to. */
    public Cause cause(String consumer) {
        return new Cause(correlationId, id, actor == null ? consumer : actor, origin);
    }
}
