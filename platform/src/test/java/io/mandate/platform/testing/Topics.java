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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on all topics of Mandate, read on demand from the beginning. */
final class Topics {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final List<SentEvent> seen = new ArrayList<>();
    private KafkaConsumer<String, String> consumer;

    synchronized List<SentEvent> read(ObjectMapper json) {
        if (consumer == null) {
            consumer = open();
        }
        for (var records = consumer.poll(GLANCE);
                !records.isEmpty();
                records = consumer.poll(GLANCE)) {
            records.forEach(record -> seen.add(read(record, json)));
        }
        return List.copyOf(seen);
    }

    private static KafkaConsumer<String, String> open() {
        var opened =
                new KafkaConsumer<>(
                        Servers.client(), new StringDeserializer(), new StringDeserializer());
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
