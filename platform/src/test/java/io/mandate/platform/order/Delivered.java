package io.mandate.platform.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.testing.Events;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records as a consumer gets them from Kafka. */
public final class Delivered {
    public static final String TOPIC = "mandate.project.events.v1";
    private static final int AGAIN = 1_000_000;

    private Delivered() {}

    /** A good event at a place of the topic. */
    public static ConsumerRecord<String, String> record(String key, long number, long offset) {
        return record(
                key,
                offset,
                headers(Events.headers(DeliveryConsumer.DELIVERED, key, number, "HQ", "c")));
    }

    /** The same event once more, farther down the topic. */
    public static ConsumerRecord<String, String> sentAgain(ConsumerRecord<String, String> record) {
        return record(record.key(), record.offset() + AGAIN, record.headers());
    }

    private static ConsumerRecord<String, String> record(String key, long offset, Headers headers) {
        return new ConsumerRecord<>(
                TOPIC,
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                key.length(),
                2,
                key,
                "{}",
                headers,
                Optional.empty());
    }

    private static Headers headers(Map<String, String> texts) {
        var headers = new RecordHeaders();
        texts.forEach((name, text) -> headers.add(name, text.getBytes(UTF_8)));
        return headers;
    }
}
