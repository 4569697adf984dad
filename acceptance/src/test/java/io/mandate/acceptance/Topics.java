package io.mandate.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.local.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on the topics, read as any other system would. */
final class Topics {
    private Topics() {}

    /** The headers of every event of a chain. */
    static List<Map<String, String>> chain(Pmo pmo, String correlationId) {
        Map<String, Object> broker = Map.of("bootstrap.servers", pmo.stack().bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    Service.eventsTopics().stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(found -> new TopicPartition(found.topic(), found.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return headers(consumer).stream()
                    .filter(event -> correlationId.equals(event.get("ce_correlationid")))
                    .toList();
        }
    }

    private static List<Map<String, String>> headers(KafkaConsumer<String, String> consumer) {
        var found = new ArrayList<Map<String, String>>();
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofSeconds(1)).forEach(each -> found.add(texts(each.headers())));
        }
        return found;
    }

    private static Map<String, String> texts(Headers headers) {
        var texts = new HashMap<String, String>();
        headers.forEach(header -> texts.put(header.key(), new String(header.value(), UTF_8)));
        return texts;
    }
}
