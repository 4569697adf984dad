package io.mandate.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code contracts/asyncapi.yaml} says of topics, types and headers, so that it can be held against what happens. */
public final class AsyncApi {
    private static final String CONSUMER = "{consumer}";

    private final JsonNode document;
    private final Path folder;
    private final Map<String, Channel> byTopic;

    private AsyncApi(JsonNode document, Path folder) {
        this.document = document;
        this.folder = folder;
        this.byTopic = channels();
    }

    /** A topic, or one for each of several consumers if its address has a place for their name. */
    public record Channel(String address, Set<String> consumers, Map<String, Message> messages) {
        public boolean isForDeadLetters() {
            return address.endsWith(".dlq");
        }

        Stream<String> topics() {
            return address.contains(CONSUMER)
                    ? consumers.stream().map(one -> address.replace(CONSUMER, one))
                    : Stream.of(address);
        }
    }

    /** A type of record; a dead letter has no payload of its own. */
    public record Message(
            String name, JsonNode headers, String schemaFormat, Path schema, boolean announced) {
        public Set<String> headerNames() {
            return names(headers.path("properties"));
        }
    }

    /** The document of this repository. */
    public static AsyncApi committed() {
        return read(ContractFiles.contracts().resolve("asyncapi.yaml"));
    }

    /** Another document. */
    public static AsyncApi read(Path file) {
        try {
            var yaml = new ObjectMapper(new YAMLFactory());
            return new AsyncApi(yaml.readTree(file.toFile()), file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every topic by its name; those for dead letters once for each consumer. */
    public Map<String, Channel> topics() {
        return byTopic;
    }

    /** The types of a topic, in the order of the document. */
    public Set<String> types(String topic) {
        var channel = byTopic.get(topic);
        return channel == null || channel.isForDeadLetters()
                ? Set.of()
                : channel.messages().keySet();
    }

    /** Those of a topic that are sent today; the others are settled, and consumed, before anybody sends them. */
    public Set<String> sentTypes(String topic) {
        return types(topic).stream()
                .filter(type -> !byTopic.get(topic).messages().get(type).announced())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The topic that a type is sent to. */
    public String topicOf(String type) {
        return byTopic.keySet().stream()
                .filter(topic -> types(topic).contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic has " + type));
    }

    /** The explanation, with the table of keys and sequences. */
    public String description() {
        return document.at("/info/description").asText();
    }

    private Map<String, Channel> channels() {
        var channels = new LinkedHashMap<String, Channel>();
        for (var node : document.path("channels")) {
            var channel = channel(node);
            channel.topics().forEach(topic -> channels.put(topic, channel));
        }
        return channels;
    }

    private Channel channel(JsonNode node) {
        var consumers = new LinkedHashSet<String>();
        node.at("/parameters/consumer/enum").forEach(one -> consumers.add(one.asText()));
        var messages = new LinkedHashMap<String, Message>();
        for (var reference : node.path("messages")) {
            var message = message(resolve(reference));
            messages.put(message.name(), message);
        }
        return new Channel(node.path("address").asText(), consumers, messages);
    }

    private Message message(JsonNode node) {
        var headers = node.path("headers");
        for (var trait : node.path("traits")) {
            headers = headers.isMissingNode() ? resolve(trait).path("headers") : headers;
        }
        var payload = node.path("payload");
        var file = payload.at("/schema/$ref");
        return new Message(
                node.path("name").asText(),
                headers,
                payload.path("schemaFormat").asText(),
                file.isMissingNode() ? null : folder.resolve(file.asText()).normalize(),
                node.path("x-mandate-announced").asBoolean());
    }

    private JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    private static Set<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return new LinkedHashSet<>(names);
    }

    /** All types that are documented. */
    public List<String> types() {
        return byTopic.keySet().stream().flatMap(topic -> types(topic).stream()).toList();
    }

    /** All types that are sent today. */
    public List<String> sentTypes() {
        return byTopic.keySet().stream().flatMap(topic -> sentTypes(topic).stream()).toList();
    }
}
