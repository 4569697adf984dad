package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EventProducerTest {
    private static final List<StoredRecord> MANY =
            LongStream.range(0, 20_000).mapToObj(id -> record(id, 1, Replica.TOPIC)).toList();

    /** Or else a topic that somebody deleted would have all others' records sent twice. */
    @Test
    void aTopicThatIsMissingFailsNothingOfWhatTheOtherHandSends() {
        var producer = new EventProducer(Replica.broker(), Replica.TOPIC);
        var lost = record(1, 2, "mandate.nobody.made.this");
        var sent = producer.send(MANY, () -> {});

        var refused = CompletableFuture.supplyAsync(() -> producer.send(List.of(lost), () -> {}));
        while (sent.failed().isEmpty() && !refused.isDone()) {
            sent = producer.send(MANY, () -> {});
        }

        assertThat(refused.join().failed()).containsExactly(lost.bucket());
        assertThat(sent.failed()).isEmpty();
        assertThat(sent.sent()).hasSize(MANY.size());
        producer.close();
    }

    private static StoredRecord record(long id, int bucket, String topic) {
        return new StoredRecord(id, (short) bucket, topic, "nobody's", "{}", null, Instant.EPOCH);
    }
}
