package io.mandate.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** A Kafka record before it is sent; a mirrored dead letter has no number of its own. */
public record OutgoingRecord(
        UUID eventId,
        short bucket,
        String topic,
        String subject,
        @Nullable Long sequence,
        Map<String, String> headers,
        @Nullable String payload,
        Instant recordedAt) {
    static final int BUCKETS = 64;

    /** A bucket of their own: dead letters must never hold up events. */
    static final short DEAD_LETTERS = 64;

    /** An event; its subject decides the bucket. */
    public static OutgoingRecord event(
            UUID id,
            String topic,
            String subject,
            long sequence,
            Map<String, String> headers,
            String payload,
            Instant now) {
        return new OutgoingRecord(
                id, bucket(subject), topic, subject, sequence, headers, payload, now);
    }

    /** A state: the same one may be told again, so its number is no key; without payload a tombstone. */
    public static OutgoingRecord state(
            UUID id,
            String topic,
            String subject,
            Map<String, String> headers,
            @Nullable String payload,
            Instant now) {
        return new OutgoingRecord(id, bucket(subject), topic, subject, null, headers, payload, now);
    }

    private static short bucket(String subject) {
        var hash = Utils.toPositive(Utils.murmur2(subject.getBytes(UTF_8)));
        return (short) (hash % BUCKETS);
    }

    /** A copy of a record that a consumer of this service could not take. */
    public static OutgoingRecord deadLetter(
            String topic,
            String key,
            Map<String, String> headers,
            @Nullable String payload,
            Instant now) {
        var id = Generators.timeBasedEpochGenerator().generate();
        return new OutgoingRecord(id, DEAD_LETTERS, topic, key, null, headers, payload, now);
    }
}
