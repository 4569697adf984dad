package io.mandate.platform.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.order.Judgement.Delivery;
import io.mandate.platform.order.Judgement.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that lies on a topic, from its beginning to its present end. */
public final class TopicLog {
    private static final Duration POLL = Duration.ofSeconds(1);

    private TopicLog() {}

    /** The records of some keys; partition by partition, which keeps the order of every key. */
    public static List<ConsumerRecord<String, String>> read(
            String broker, String topic, Predicate<String> key) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "enable.auto.commit", false);
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(POLL).forEach(record -> addIf(key, record, found));
            }
        }
        return found;
    }

    private static void addIf(
            Predicate<String> key,
            ConsumerRecord<String, String> record,
            List<ConsumerRecord<String, String>> found) {
        if (key.test(record.key())) {
            found.add(record);
        }
    }

    /** The record as the judge wants it. */
    public static Delivery delivery(ConsumerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        var number = Long.parseLong(headers.get(EventHeaders.SEQUENCE));
        return new Delivery(new Fact(record.key(), number), headers + record.value());
    }
}
