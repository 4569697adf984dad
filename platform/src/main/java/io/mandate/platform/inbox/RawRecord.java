package io.mandate.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.hash.Sha256;
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

    /** What an index of the database takes for certain. */
    private static final int LONGEST_KEY = 500;

    static RawRecord of(ConsumerRecord<String, String> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            var value = header.value();
            headers.put(header.key(), value == null ? "" : storable(new String(value, UTF_8)));
        }
        var key = record.key() == null ? headers.get(EventHeaders.SUBJECT) : record.key();
        return new RawRecord(
                record.topic(),
                key == null ? "" : shortened(storable(key)),
                record.partition(),
                record.offset(),
                headers,
                record.value() == null ? null : storable(record.value()));
    }

    /** PostgreSQL has no NUL in its texts; what takes its place is as wrong in JSON. */
    static String storable(String text) {
        return text.replace('\0', '\1');
    }

    private static String shortened(String key) {
        return key.length() > LONGEST_KEY ? Sha256.of(key) : key;
    }

    /** Its place among the events of its key; null when it says none, so that it has no order. */
    @Nullable Long sequence() {
        var text = headers.get(EventHeaders.SEQUENCE);
        return text != null && text.matches("0*[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }
}
