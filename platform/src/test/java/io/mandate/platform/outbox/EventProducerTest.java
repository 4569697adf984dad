package io.mandate.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.Cluster;
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

    /** As one does that met a fatal answer of the broker: it would throw for ever. */
    @Test
    void aProducerThatThrowsIsReplaced() {
        var broker = new HashMap<>(Replica.broker());
        broker.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, FirstThrows.class);
        var producer = new EventProducer(broker, Replica.TOPIC);
        var record = MANY.getFirst();

        assertThat(producer.send(List.of(record), () -> {}).failed())
                .containsExactly(record.bucket());
        assertThat(producer.send(List.of(record), () -> {}).sent()).containsExactly(record.id());
        producer.close();
    }

    /** The first producer's throws, every other's takes the first partition. */
    public static final class FirstThrows implements Partitioner {
        private static final AtomicInteger MADE = new AtomicInteger();
        private final boolean first = MADE.getAndIncrement() == 0;

        @Override
        public int partition(
                String topic,
                Object key,
                byte[] text,
                Object value,
                byte[] bytes,
                Cluster cluster) {
            if (first) {
                throw new IllegalStateException("in an error state");
            }
            return 0;
        }

        @Override
        public void configure(Map<String, ?> settings) {
            // has none
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private static StoredRecord record(long id, int bucket, String topic) {
        return new StoredRecord(id, (short) bucket, topic, "nobody's", "{}", null, Instant.EPOCH);
    }
}
