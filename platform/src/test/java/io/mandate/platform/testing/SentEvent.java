package io.mandate.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A record found on a topic. */
public record SentEvent(
        String topic, String key, int partition, Map<String, String> headers, JsonNode data) {
    /** A CloudEvents attribute. */
    public String attribute(String name) {
        return headers.get("ce_" + name);
    }

    /** The name of the event. */
    public String type() {
        return attribute("type");
    }

    /** Its number among the events of its subject. */
    public long sequence() {
        return Long.parseLong(attribute("sequence"));
    }

    /** The chain it belongs to. */
    public String correlationId() {
        return attribute("correlationid");
    }
}
