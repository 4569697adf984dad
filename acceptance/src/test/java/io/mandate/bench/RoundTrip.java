package io.mandate.bench;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** From a bare producer's send to a bare consumer's poll: as many at once as a tool brings, each with its state beside it. */
final class RoundTrip implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Wire events;
    private final Wire states;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;

    RoundTrip(Wire events, Wire states) {
        this.events = events;
        this.states = states;
        this.producer = events.producer();
        this.consumer = events.consumer();
    }

    Latencies at(Pace pace) throws Exception {
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
        var sent = new long[pace.count() * BatchWrite.PROJECTS];
        var watched = CompletableFuture.supplyAsync(() -> watch(sent));
        var number = new AtomicInteger();
        pace.beat(1, _ -> () -> send(sent, number.getAndAdd(BatchWrite.PROJECTS)));
        return Latencies.ofNanos(watched.get());
    }

    private void send(long[] sent, int from) {
        for (int i = from; i < from + BatchWrite.PROJECTS; i++) {
            var one = new Sample(UUID.randomUUID(), Integer.toString(i), 1);
            sent[i] = System.nanoTime();
            send(events, one);
            send(states, one);
        }
    }

    private void send(Wire to, Sample one) {
        Future<RecordMetadata> _ =
                producer.send(to.record(one.subject(), one.headers(), one.value()));
    }

    private long[] watch(long[] sent) {
        var nanos = new long[sent.length];
        int found = 0;
        long end = System.nanoTime() + PATIENCE.toNanos() + sent.length * 20_000_000L;
        while (found < sent.length && System.nanoTime() < end) {
            var records = consumer.poll(Duration.ofMillis(200));
            long now = System.nanoTime();
            for (var each : records) {
                int i = Integer.parseInt(each.key());
                nanos[i] = now - sent[i];
                found++;
            }
        }
        if (found < sent.length) {
            throw new IllegalStateException("%d of %d records came".formatted(found, sent.length));
        }
        return nanos;
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
