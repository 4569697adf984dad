package io.mandate.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.platform.event.EventHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as Kafka delivered it or as it was held. */
record RawRecord(
        String topic,
        String key,
        int partition,
        long offset,
        Map<String, String> headers,
        @Nullable String payload) {

    static RawRecord of(ConsumerRecord<String, String> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            var value = header.value();
            headers.put(header.key(), value == null ? "" : new String(value, UTF_8));
        }
        var key = record.key() == null ? headers.get(EventHeaders.SUBJECT) : record.key();
        return new RawRecord(
                record.topic(),
                key == null ? "" : key,
                record.partition(),
                record.offset(),
                headers,
                record.value());
    }

    /** Its place among the events of its key; null when it says none, so that it has no order. */
    @Nullable Long sequence() {
        var text = headers.get(EventHeaders.SEQUENCE);
        return text != null && text.matches("0*[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }
}
