package io.mandate.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.inbox.Arrival.Event;
import io.mandate.platform.inbox.Arrival.Flawed;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads records before any transaction is open; what it cannot read is a value, not an exception. */
@Singleton
class EventReader {
    private static final Pattern JSON =
            Pattern.compile("application/([\\w.-]+\\+)?json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private final ObjectMapper tolerant;

    EventReader(ObjectMapper json) {
        this.tolerant =
                json.copy()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        // the limits of requests are not those of events, which may carry more than was ever typed
        tolerant.getFactory().setStreamReadConstraints(StreamReadConstraints.defaults());
    }

    Arrival read(RawRecord raw) {
        try {
            return new Event(raw, event(raw));
        } catch (JsonProcessingException e) {
            return new Flawed(raw, "The value is not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Flawed(raw, "The record is not an event: " + e.getMessage());
        }
    }

    private IncomingEvent event(RawRecord raw) throws JsonProcessingException {
        var headers = raw.headers();
        var sequence = raw.sequence();
        if (sequence == null || sequence < 1) {
            throw new IllegalArgumentException("no usable header " + EventHeaders.SEQUENCE);
        }
        requireJson(headers.getOrDefault(EventHeaders.CONTENT_TYPE, ""));
        var id = required(headers, EventHeaders.ID);
        var time = OffsetDateTime.parse(required(headers, EventHeaders.TIME)).toInstant();
        return new IncomingEvent(
                raw.topic(),
                id,
                required(headers, EventHeaders.TYPE),
                headers.getOrDefault(EventHeaders.SOURCE, ""),
                headers.getOrDefault(EventHeaders.SUBJECT, raw.key()),
                sequence,
                time,
                date(headers.get(EventHeaders.EFFECTIVE_ON), time),
                headers.get(EventHeaders.OFFICE),
                headers.getOrDefault(EventHeaders.CORRELATION_ID, id),
                headers.get(EventHeaders.CAUSATION_ID),
                headers.get(EventHeaders.ACTOR),
                headers.get(EventHeaders.ORIGIN),
                traceparent(headers),
                value(raw.payload()),
                tolerant);
    }

    /** A record that does not say what its value is may be tried. */
    private static void requireJson(String contentType) {
        if (!contentType.isBlank() && !JSON.matcher(contentType).matches()) {
            throw new IllegalArgumentException("its value is " + contentType);
        }
    }

    private JsonNode value(@Nullable String payload) throws JsonProcessingException {
        if (payload == null) {
            throw new IllegalArgumentException("it has no value");
        }
        var value = tolerant.readTree(payload);
        if (!value.isObject()) {
            throw new IllegalArgumentException("its value is not a JSON object");
        }
        return value;
    }

    private static String required(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no header " + name);
        }
        return value;
    }

    private static LocalDate date(@Nullable String text, Instant time) {
        return text == null ? LocalDate.ofInstant(time, ZoneOffset.UTC) : LocalDate.parse(text);
    }

    private static @Nullable String traceparent(Map<String, String> headers) {
        var plain = headers.get(EventHeaders.TRACEPARENT);
        return plain == null ? headers.get(EventHeaders.CE_TRACEPARENT) : plain;
    }
}
