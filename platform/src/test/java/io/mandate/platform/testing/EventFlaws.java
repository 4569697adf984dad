package io.mandate.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with a record by the contract: its topic, key, headers and value. */
public final class EventFlaws {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 900_000;

    /** What the value repeats of the headers, for sinks that see only the value. */
    private static final Map<String, String> REPEATED =
            Map.of(
                    "eventId", "id",
                    "id", "subject",
                    "office", "office",
                    "time", "time");

    private final List<String> flaws = new ArrayList<>();

    private EventFlaws() {}

    /** Nothing, if the record keeps its contract. */
    public static List<String> of(AsyncApi document, SentEvent event) {
        var check = new EventFlaws();
        var channel = document.topics().get(event.topic());
        if (channel == null) {
            check.flaws.add("the topic " + event.topic() + " is not documented");
        } else if (channel.isForDeadLetters()) {
            channel.messages().values().forEach(message -> check.headers(message, event, false));
        } else {
            check.event(channel.messages().get(event.type()), event);
        }
        return check.flaws.stream()
                .map(flaw -> "%s of %s: %s".formatted(event.type(), event.key(), flaw))
                .toList();
    }

    private void event(AsyncApi.Message message, SentEvent event) {
        if (message == null) {
            flaws.add("%s has no such type".formatted(event.topic()));
            return;
        }
        headers(message, event, true);
        same("ce_subject and the key", event.attribute("subject"), event.key());
        same("ce_partitionkey and the key", event.attribute("partitionkey"), event.key());
        same(
                "ce_dataschema and the type",
                event.attribute("dataschema"),
                "urn:mandate:schema:" + event.type());
        if (!event.isTombstone()) {
            value(message, event);
        }
    }

    private void headers(AsyncApi.Message message, SentEvent event, boolean only) {
        JsonNode headers = JSON.valueToTree(event.headers());
        add(ContractFiles.schema(message.headers()).validate(headers));
        var others = new TreeSet<>(event.headers().keySet());
        others.removeAll(message.headerNames());
        if (only && !others.isEmpty()) {
            flaws.add("headers that are not documented: " + others);
        }
    }

    private void value(AsyncApi.Message message, SentEvent event) {
        add(ContractFiles.schema(message.schema()).validate(event.data()));
        REPEATED.forEach(
                (field, attribute) ->
                        same(
                                field + " and ce_" + attribute,
                                event.data().path(field).asText(),
                                event.attribute(attribute)));
        if (event.attribute("effectiveon") != null) {
            same(
                    "effectiveOn and ce_effectiveon",
                    event.data().path("effectiveOn").asText(),
                    event.attribute("effectiveon"));
        }
        same(
                "version and ce_sequence",
                event.data().path("version").asText(),
                Long.toString(event.sequence()));
        if (event.bytes() > MOST_BYTES) {
            flaws.add("it has %d bytes".formatted(event.bytes()));
        }
    }

    private void same(String what, String one, String other) {
        if (!Objects.equals(one, other)) {
            flaws.add("%s differ: %s, %s".formatted(what, one, other));
        }
    }

    private void add(Set<ValidationMessage> messages) {
        messages.stream().map(ValidationMessage::getMessage).forEach(flaws::add);
    }
}
