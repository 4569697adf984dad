package io.mandate.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.local.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.utils.Utils;
import org.postgresql.PGConnection;

/** The relay emptying a full outbox, against a bare producer that sends the same records. */
final class Drain implements AutoCloseable {
    private static final int SUBJECTS = 2_000;
    private static final int BUCKETS = 64;
    private static final String COPY =
            "copy outbox (event_id, bucket, topic, subject, sequence, headers, payload, recorded_at)"
                    + " from stdin";
    private static final Duration LOOK_EVERY = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Wire wire;
    private final Connection database;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final List<Sample> samples;

    Drain(Site site, Wire wire, int records) throws SQLException {
        this.wire = wire;
        this.database = site.asService(Service.PROJECT);
        this.producer = wire.producer();
        this.consumer = wire.consumer();
        var subjects =
                IntStream.range(0, SUBJECTS).mapToObj(_ -> UUID.randomUUID().toString()).toList();
        this.samples =
                IntStream.range(0, records)
                        .mapToObj(
                                i ->
                                        new Sample(
                                                UUID.randomUUID(),
                                                subjects.get(i % SUBJECTS),
                                                1 + i / SUBJECTS))
                        .toList();
    }

    int bytes() {
        var one = samples.getFirst();
        return one.value().length();
    }

    /** Records a second, from letting the relay go until Kafka has all; none is left then. */
    double byRelay() throws Exception {
        say("update outbox_bucket set blocked_until = 'infinity'");
        fill();
        long wanted = wire.end(consumer) + samples.size();
        long begun = System.nanoTime();
        say("update outbox_bucket set blocked_until = '-infinity'");
        until(() -> wire.end(consumer) >= wanted);
        double rate = samples.size() * 1e9 / (System.nanoTime() - begun);
        until(() -> !waiting());
        return rate;
    }

    private static void until(Callable<Boolean> done) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.call()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The relay does not come to an end");
            }
        }
    }

    private void fill() throws SQLException {
        var copy = ((PGConnection) database).getCopyAPI().copyIn(COPY);
        for (var each : samples) {
            var row = row(each).getBytes(UTF_8);
            copy.writeToCopy(row, 0, row.length);
        }
        copy.endCopy();
    }

    private String row(Sample sample) {
        int hash = Utils.toPositive(Utils.murmur2(sample.subject().getBytes(UTF_8)));
        return String.join(
                "\t",
                sample.id().toString(),
                Integer.toString(hash % BUCKETS),
                wire.topic(),
                sample.subject(),
                Long.toString(sample.sequence()),
                sample.headersText(),
                sample.value(),
                "2027-01-01T08:00:00Z\n");
    }

    private boolean waiting() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select exists (select 1 from outbox)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void say(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Records a second, from the first send until all are acknowledged. */
    double byProducer() {
        long before = wire.end(consumer);
        long begun = System.nanoTime();
        for (var each : samples) {
            Future<RecordMetadata> _ =
                    producer.send(wire.record(each.subject(), each.headers(), each.value()));
        }
        producer.flush();
        double rate = samples.size() * 1e9 / (System.nanoTime() - begun);
        if (wire.end(consumer) - before != samples.size()) {
            throw new IllegalStateException("The bare producer lost records");
        }
        return rate;
    }

    /** Both, one after the other, for at least so long. */
    void inTurn(Duration time) throws Exception {
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
            byRelay();
            byProducer();
        }
    }

    @Override
    public void close() throws Exception {
        consumer.close();
        producer.close();
        database.close();
    }
}
