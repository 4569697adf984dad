package io.mandate.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    /** Whether it tells what something is, and not what happened. */
    public boolean isState() {
        return topic.endsWith(".state.v1");
    }

    /** The record's value is nothing: its key is gone. */
    public boolean isTombstone() {
        return data.isMissingNode();
    }

    /** How long its value is. */
    public int bytes() {
        return data.toString().getBytes(UTF_8).length;
    }
}
