package io.mandate.platform.event;

import static io.mandate.platform.problem.CommonProblem.TOO_LARGE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
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

/** Turns a fact into a CloudEvent in binary mode: attributes as headers, the JSON value as payload. */
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
        this.json = json.copy().setDefaultPropertyInclusion(Include.NON_NULL);
        this.clock = clock;
        this.topic = topic;
        this.source = source;
    }

    OutgoingRecord write(DomainEvent event, Cause cause) {
        if (event.sequence() < 1) {
            throw new IllegalArgumentException(event.type() + " has no sequence");
        }
        var id = Generators.timeBasedEpochGenerator().generate();
        var now = clock.instant();
        return OutgoingRecord.event(
                id,
                topic,
                event.subject(),
                event.sequence(),
                headers(event, cause, id, now),
                payload(event, id, now),
                now);
    }

    private Map<String, String> headers(DomainEvent event, Cause cause, UUID id, Instant now) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, id.toString());
        headers.put(EventHeaders.SOURCE, source);
        headers.put(EventHeaders.TYPE, event.type());
        headers.put(EventHeaders.SUBJECT, event.subject());
        headers.put(EventHeaders.TIME, now.toString());
        headers.put(EventHeaders.DATA_SCHEMA, EventHeaders.dataSchema(event.type()));
        headers.put(EventHeaders.SEQUENCE, EventHeaders.sequence(event.sequence()));
        headers.put(EventHeaders.EFFECTIVE_ON, event.effectiveOn().toString());
        headers.put(EventHeaders.PARTITION_KEY, event.subject());
        headers.put(EventHeaders.OFFICE, event.scope());
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
        return headers;
    }

    /** The attributes a sink needs are repeated in the value, because sinks do not map headers. */
    private String payload(DomainEvent event, UUID id, Instant now) {
        ObjectNode value = json.valueToTree(event);
        value.put("eventId", id.toString());
        value.put("id", event.subject());
        value.put("version", event.sequence());
        value.put("office", event.scope());
        value.put("effectiveOn", event.effectiveOn().toString());
        value.put("time", now.toString());
        var text = value.toString();
        int bytes = text.getBytes(UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new ProblemException(
                    TOO_LARGE,
                    "%s of %s would be an event of %d bytes; the most is %d"
                            .formatted(event.type(), event.subject(), bytes, MOST_BYTES));
        }
        return text;
    }
}
