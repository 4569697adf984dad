package io.mandate.platform.event;

import static io.mandate.platform.problem.CommonProblem.TOO_LARGE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import io.mandate.platform.outbox.OutgoingRecord;
import io.mandate.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns a message into a CloudEvent in binary mode: attributes as headers, the JSON value as payload. */
@Singleton
class EventWriter {
    private static final int MOST_BYTES = 900_000;

    private final ObjectMapper json;
    private final Clock clock;
    private final String topic;
    private final String source;

    EventWriter(
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "mandate.events.topic") String topic,
            @ConfigProperty(name = "mandate.events.source") String source) {
        this.json =
                json.copy()
                        .setDefaultPropertyInclusion(Include.NON_NULL)
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
        this.clock = clock;
        this.topic = topic;
        this.source = source;
    }

    OutgoingRecord write(Message message, Cause cause) {
        if (message.sequence() < 1) {
            throw new IllegalArgumentException(message.type() + " has no sequence");
        }
        var id = Generators.timeBasedEpochGenerator().generate();
        var now = clock.instant();
        var headers = headers(message, cause, id, now);
        return switch (message) {
            case DomainEvent event ->
                    OutgoingRecord.event(
                            id,
                            topic,
                            event.subject(),
                            event.sequence(),
                            headers,
                            payload(event, json.valueToTree(event), id, now),
                            now);
            case AggregateState state ->
                    OutgoingRecord.state(
                            id,
                            state.type(),
                            state.subject(),
                            headers,
                            state.contents() == null
                                    ? null
                                    : payload(state, json.valueToTree(state.contents()), id, now),
                            now);
        };
    }

    private Map<String, String> headers(Message message, Cause cause, UUID id, Instant now) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, id.toString());
        headers.put(EventHeaders.SOURCE, source);
        headers.put(EventHeaders.TYPE, message.type());
        headers.put(EventHeaders.SUBJECT, message.subject());
        headers.put(EventHeaders.TIME, now.toString());
        headers.put(EventHeaders.DATA_SCHEMA, EventHeaders.dataSchema(message.type()));
        headers.put(EventHeaders.SEQUENCE, EventHeaders.sequence(message.sequence()));
        if (message instanceof DomainEvent fact) {
            headers.put(EventHeaders.EFFECTIVE_ON, fact.effectiveOn().toString());
        }
        headers.put(EventHeaders.PARTITION_KEY, message.subject());
        headers.put(EventHeaders.OFFICE, message.scope());
        because(headers, cause);
        return headers;
    }

    /** Which chain it belongs to, what caused it and who did it. */
    private static void because(Map<String, String> headers, Cause cause) {
        headers.put(EventHeaders.CORRELATION_ID, cause.correlationId());
        headers.put(EventHeaders.ACTOR, cause.actor());
        if (cause.causationId() != null) {
            headers.put(EventHeaders.CAUSATION_ID, cause.causationId());
        }
        if (cause.origin() != null) {
            headers.put(EventHeaders.ORIGIN, cause.origin());
        }
        var trace = Traceparent.current();
        if (trace != null) {
            headers.put(EventHeaders.TRACEPARENT, trace);
            headers.put(EventHeaders.CE_TRACEPARENT, trace);
        }
    }

    /** The attributes a sink needs are repeated in the value, because sinks do not map headers. */
    private String payload(Message message, ObjectNode value, UUID id, Instant now) {
        value.put("eventId", id.toString());
        value.put("id", message.subject());
        value.put("version", message.sequence());
        value.put("office", message.scope());
        if (message instanceof DomainEvent fact) {
            value.put("effectiveOn", fact.effectiveOn().toString());
        }
        value.put("time", now.toString());
        var text = text(value);
        int bytes = text.getBytes(UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new ProblemException(
                    TOO_LARGE,
                    "%s of %s would be a record of %d bytes; the most is %d"
                            .formatted(message.type(), message.subject(), bytes, MOST_BYTES));
        }
        return text;
    }

    private String text(ObjectNode value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
