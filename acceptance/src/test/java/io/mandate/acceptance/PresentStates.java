package io.mandate.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What there is now by a topic of states, as whoever reads it from its beginning finds it. */
final class PresentStates {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Map<String, Long> numbers = new HashMap<>();

    private PresentStates() {}

    /** How the keys go on that begin with this and are not gone. */
    static Set<String> below(String bootstrapServers, String topic, String prefix) {
        var present = new PresentStates();
        try (var kafka =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    kafka.partitionsFor(topic).stream()
                            .map(found -> new TopicPartition(topic, found.partition()))
                            .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            var ends = kafka.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> kafka.position(end.getKey()) < end.getValue())) {
                kafka.poll(GLANCE).forEach(present::take);
            }
        }
        return present.numbers.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private void take(ConsumerRecord<String, String> record) {
        long number =
                Long.parseLong(
                        new String(record.headers().lastHeader("ce_sequence").value(), UTF_8));
        if (number < numbers.getOrDefault(record.key(), 0L)) {
            return;
        }
        if (record.value() == null) {
            numbers.remove(record.key());
        } else {
            numbers.put(record.key(), number);
        }
    }
}
