package io.mandate.platform.inbox;

import io.mandate.platform.outbox.OutboxTable;
import io.mandate.platform.outbox.OutgoingRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what can never be handled, and mirrors it to the consumer's dead-letter topic. */
@ApplicationScoped
class DeadLetters {
    private static final int MOST_CHARACTERS = 300_000;

    private final HeldRecords held;
    private final OutboxTable outbox;
    private final Clock clock;

    DeadLetters(HeldRecords held, OutboxTable outbox, Clock clock) {
        this.held = held;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Says whether it is a new one. */
    boolean add(Subscription from, RawRecord raw, String error) {
        var isNew = held.hold(from, raw, error);
        if (isNew) {
            mirror(from, raw, error);
        }
        return isNew;
    }

    void mark(HeldRecord record, String error) {
        held.mark(record.id(), error);
        if (record.attempts() == 0) {
            mirror(record.subscription(), record.raw(), error);
        }
    }

    private void mirror(Subscription from, RawRecord raw, String error) {
        var headers = new LinkedHashMap<>(raw.headers());
        headers.put("dead-letter-reason", error);
        headers.put("dead-letter-consumer", from.consumer());
        headers.put("dead-letter-topic", raw.topic());
        headers.put("dead-letter-partition", Integer.toString(raw.partition()));
        headers.put("dead-letter-offset", Long.toString(raw.offset()));
        outbox.insert(
                List.of(
                        OutgoingRecord.deadLetter(
                                from.deadLetterTopic(),
                                raw.key(),
                                headers,
                                sendable(raw.payload()),
                                clock.instant())));
    }

    /** Whatever fits for certain; the whole value is in the table and in the topic it came from. */
    private static @Nullable String sendable(@Nullable String payload) {
        return payload == null || payload.length() <= MOST_CHARACTERS ? payload : null;
    }
}
