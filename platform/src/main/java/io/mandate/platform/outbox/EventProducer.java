package io.mandate.platform.outbox;

import io.mandate.platform.outbox.StoredRecord.Lane;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends records and says which of them certainly arrived. After a failure the producer is thrown
 * away: with its idempotence later records of a key may be acknowledged behind one that failed. So is
 * one that throws. A record that it only refuses, before it is under way, does not spoil it for others.
 * It lingers for a millisecond, so that what is sent at once travels in one request.
 */
@ApplicationScoped
class EventProducer {
    private static final Logger LOG = Logger.getLogger(EventProducer.class);
    private static final long PATIENCE_MILLIS = 1_000;

    private final Map<String, Object> settings;
    private final String probeTopic;
    private @Nullable KafkaProducer<String, String> producer;
    private volatile boolean proven;
    private volatile boolean away;

    EventProducer(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "mandate.events.topic") String topic) {
        this.settings = new HashMap<>(broker);
        this.probeTopic = topic;
        settings.putAll(
                Map.of(
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                        ProducerConfig.LINGER_MS_CONFIG, 1,
                        ProducerConfig.BATCH_SIZE_CONFIG, 65_536,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000));
    }

    /** Which records arrived, and in which buckets something did not. */
    record Outcome(Set<Long> sent, Set<Short> failed) {}

    /** Whether Kafka answers; costs nothing while records go through, and at most two seconds. */
    boolean reachable() {
        if (!proven) {
            try {
                proven = !producer().partitionsFor(probeTopic).isEmpty();
                away = false;
            } catch (KafkaException e) {
                if (!away) {
                    LOG.warnf("Kafka is away, events wait in the outbox: %s", e.getMessage());
                }
                away = true;
            }
        }
        return proven;
    }

    Outcome send(List<StoredRecord> records, Runnable heartbeat) {
        var mine = producer();
        var refused = new HashSet<Lane>();
        var pending = new ArrayList<Pending>(records.size());
        for (var record : records) {
            if (!refused.contains(record.lane())) {
                var ack = send(mine, record);
                heartbeat.run();
                if (ack.state() == Future.State.FAILED) {
                    refused.add(record.lane());
                    warn(record, ack.exceptionNow());
                } else {
                    pending.add(new Pending(record, ack));
                }
            }
        }
        return settle(mine, refused, pending, heartbeat);
    }

    /** A refusal is a future that failed; what throws is of no use any more. */
    private Future<?> send(KafkaProducer<String, String> by, StoredRecord record) {
        try {
            return by.send(record.toKafka());
        } catch (KafkaException | IllegalStateException e) {
            discard(by);
            return CompletableFuture.failedFuture(e);
        }
    }

    private Outcome settle(
            KafkaProducer<String, String> by,
            Set<Lane> refused,
            List<Pending> pending,
            Runnable heartbeat) {
        var sent = new HashSet<Long>();
        var stuck = new HashSet<Lane>();
        for (var each : pending) {
            var lane = each.record.lane();
            if (!arrived(each, heartbeat)) {
                stuck.add(lane);
            } else if (!stuck.contains(lane)) {
                sent.add(each.record.id());
            }
        }
        if (!stuck.isEmpty()) {
            discard(by);
        }
        if (!refused.isEmpty()) {
            proven = false;
        }
        var failed = new HashSet<Short>();
        Stream.of(refused, stuck).flatMap(Set::stream).forEach(lane -> failed.add(lane.bucket()));
        return new Outcome(sent, failed);
    }

    private static boolean arrived(Pending pending, Runnable heartbeat) {
        while (true) {
            try {
                heartbeat.run();
                pending.ack.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                LOG.debug("Still waiting for Kafka");
            } catch (ExecutionException e) {
                warn(pending.record, e.getCause());
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private static void warn(StoredRecord record, @Nullable Throwable cause) {
        LOG.warnf("A record of %s was not sent and will be: %s", record.topic(), cause);
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    /** What somebody else sends with it fails, too, and is sent again. */
    private synchronized void discard(KafkaProducer<String, String> failed) {
        proven = false;
        if (Objects.equals(producer, failed)) {
            producer = null;
        }
        failed.close(Duration.ZERO);
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            discard(producer);
        }
    }

    private record Pending(StoredRecord record, Future<?> ack) {}
}
