package io.mandate.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on all topics of Mandate, read on demand from the beginning. */
public final class Topics {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Supplier<Map<String, Object>> client;
    private final List<SentEvent> seen = new ArrayList<>();
    private KafkaConsumer<String, String> consumer;

    Topics() {
        this(Servers::client);
    }

    private Topics(Supplier<Map<String, Object>> client) {
        this.client = client;
    }

    /** Those of another broker than the test's own. */
    public static Topics at(String bootstrapServers) {
        return new Topics(() -> Map.of("bootstrap.servers", bootstrapServers));
    }

    /** Everything that is there by now. */
    public synchronized List<SentEvent> read(ObjectMapper json) {
        if (consumer == null) {
            consumer = open();
        }
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(this::isAhead)) {
            consumer.poll(GLANCE).forEach(record -> seen.add(read(record, json)));
        }
        return List.copyOf(seen);
    }

    private boolean isAhead(Map.Entry<TopicPartition, Long> end) {
        return consumer.position(end.getKey()) < end.getValue();
    }

    private KafkaConsumer<String, String> open() {
        var opened =
                new KafkaConsumer<>(
                        client.get(), new StringDeserializer(), new StringDeserializer());
        var partitions =
                opened.listTopics().entrySet().stream()
                        .filter(topic -> topic.getKey().startsWith("mandate."))
                        .flatMap(topic -> topic.getValue().stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        opened.assign(partitions);
        opened.seekToBeginning(partitions);
        return opened;
    }

    private static SentEvent read(ConsumerRecord<String, String> record, ObjectMapper json) {
        var headers = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new SentEvent(
                record.topic(), record.key(), record.partition(), headers, data(record, json));
    }

    private static JsonNode data(ConsumerRecord<String, String> record, ObjectMapper json) {
        try {
            return record.value() == null
                    ? MissingNode.getInstance()
                    : json.readTree(record.value());
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(record.value());
        }
    }
}
