package io.mandate.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.local.KafkaBroker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's own clients with the settings that the services use, on a topic that no service reads. */
record Wire(String bootstrapServers, String topic) {
    Wire {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, KafkaBroker.PARTITIONS, (short) 1)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    /** As the relay's. */
    KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        1,
                        "batch.size",
                        65_536,
                        "request.timeout.ms",
                        5_000,
                        "delivery.timeout.ms",
                        10_000),
                new StringSerializer(),
                new StringSerializer());
    }

    /** As a service's, at the end of all partitions. */
    KafkaConsumer<String, String> consumer() {
        var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "max.poll.records",
                                500,
                                "enable.auto.commit",
                                false),
                        new StringDeserializer(),
                        new StringDeserializer());
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(each -> new TopicPartition(topic, each.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    /** How many records there ever were. */
    long end(KafkaConsumer<String, String> consumer) {
        return consumer.endOffsets(consumer.assignment(), Duration.ofSeconds(10)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    ProducerRecord<String, String> record(String key, Map<String, String> headers, String payload) {
        var bytes = new RecordHeaders();
        headers.forEach((name, value) -> bytes.add(name, value.getBytes(UTF_8)));
        return new ProducerRecord<>(topic, null, key, payload, bytes);
    }
}
