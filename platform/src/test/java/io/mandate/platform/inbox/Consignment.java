package io.mandate.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.order.Delivered;
import io.mandate.platform.sql.Sql;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Events of some fresh keys, sent in parts, which must all have had their effect in the end. */
@Dependent
@Unremovable
class Consignment {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DeliveryConsumer consumer;
    private final Sql sql;
    private final String broker;
    private final List<String> keys =
            Stream.generate(() -> UUID.randomUUID().toString()).limit(10).toList();

    Consignment(
            DeliveryConsumer consumer,
            Sql sql,
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.consumer = consumer;
        this.sql = sql;
        this.broker = broker;
    }

    void send(long from, long to) {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", broker),
                        new StringSerializer(),
                        new StringSerializer())) {
            LongStream.rangeClosed(from, to)
                    .boxed()
                    .flatMap(number -> keys.stream().map(key -> event(key, number)))
                    .map(producer::send)
                    .toList()
                    .forEach(Consignment::join);
        }
    }

    private static void join(Future<RecordMetadata> ack) {
        try {
            ack.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, String> event(String key, long number) {
        var record = Delivered.record(key, number, 0);
        return new ProducerRecord<>(record.topic(), null, key, record.value(), record.headers());
    }

    /** Every event once and in order, up to this number. */
    void awaitEffects(long last) {
        var all = LongStream.rangeClosed(1, last).boxed().toList();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(
                        () ->
                                assertThat(keys)
                                        .allSatisfy(
                                                key ->
                                                        assertThat(consumer.effects(key))
                                                                .isEqualTo(all)));
    }

    /** What waits for another event or, as a dead letter, for a person. */
    int held() {
        return sql.list(
                        "select 1 from inbox_held where key = any(?)",
                        _ -> 1,
                        (Object) keys.toArray(String[]::new))
                .size();
    }
}
