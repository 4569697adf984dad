package io.mandate.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final String TOPIC = Service.PROJECT.eventsTopic();

    @TempDir Path directory;

    @Test
    void keepsTopicsAndRecordsBetweenStarts() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
            broker.createTopics(Service.eventsTopics());
            send(broker, TOPIC, "kept");
        }
        try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
            broker.createTopics(Service.eventsTopics());
            assertThat(readOne(broker, TOPIC)).isEqualTo("kept");
        }
    }

    @Test
    void makesTwelvePartitionsThatNeverExpireAndNothingUnasked() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
            broker.createTopics(List.of(TOPIC));
            try (Admin admin =
                    Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                var topic = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
                assertThat(topic.partitions()).hasSize(KafkaBroker.PARTITIONS);
            }
            assertThatThrownBy(() -> send(broker, "never-made", "x"))
                    .isInstanceOf(ExecutionException.class);
        }
    }

    private static void send(KafkaBroker broker, String topic, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", "3000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private static String readOne(KafkaBroker broker, String topic) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "group.id",
                        "test",
                        "auto.offset.reset",
                        "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            ConsumerRecords<String, String> records =
                    Awaitility.await()
                            .atMost(Duration.ofSeconds(30))
                            .until(
                                    () -> consumer.poll(Duration.ofMillis(200)),
                                    batch -> !batch.isEmpty());
            ConsumerRecord<String, String> first = records.iterator().next();
            return first.value();
        }
    }
}
