package io.mandate.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import io.mandate.platform.event.EventHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Other services' events for a consumer under test, and what the service under test has sent. */
public final class Events {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Topics TOPICS = new Topics();

    private Events() {}

    /** Sends an event as another service's relay would. */
    public static void publish(
            String topic,
            String type,
            String subject,
            long sequence,
            String office,
            String correlationId,
            String json) {
        publishRaw(topic, subject, headers(type, subject, sequence, office, correlationId), json);
    }

    /** Sends whatever is given. */
    public static void publishRaw(
            String topic, String key, Map<String, String> headers, String value) {
        var record = new ProducerRecord<String, String>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        try {
            Producing.PRODUCER.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The headers of a good event; change the copy to make a bad one. */
    public static Map<String, String> headers(
            String type, String subject, long sequence, String office, String correlationId) {
        var headers = new LinkedHashMap<String, String>();
        var now = Instant.now();
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, Generators.timeBasedEpochGenerator().generate().toString());
        headers.put(EventHeaders.SOURCE, "/mandate/test");
        headers.put(EventHeaders.TYPE, type);
        headers.put(EventHeaders.SUBJECT, subject);
        headers.put(EventHeaders.TIME, now.toString());
        headers.put(EventHeaders.SEQUENCE, EventHeaders.sequence(sequence));
        headers.put(EventHeaders.EFFECTIVE_ON, LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
        headers.put(EventHeaders.PARTITION_KEY, subject);
        headers.put(EventHeaders.OFFICE, office);
        headers.put(EventHeaders.CORRELATION_ID, correlationId);
        headers.put(EventHeaders.ACTOR, "test");
        return headers;
    }

    /** Waits for the first event of this type and subject. */
    public static SentEvent sent(String type, String subject) {
        return sent(type, subject, 1).getFirst();
    }

    /** Waits for so many events of this type and subject, in the order of the topic. */
    public static List<SentEvent> sent(String type, String subject, int count) {
        return await(event -> type.equals(event.type()) && subject.equals(event.key()), count);
    }

    /** Waits for so many events that fit. */
    public static List<SentEvent> await(Predicate<SentEvent> wanted, int count) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> soFar(wanted), found -> found.size() >= count);
    }

    /** What is there now, without waiting. */
    public static List<SentEvent> soFar(Predicate<SentEvent> wanted) {
        return onAllTopics(event -> !event.isState() && wanted.test(event));
    }

    /** The events and the states. */
    static List<SentEvent> onAllTopics(Predicate<SentEvent> wanted) {
        return TOPICS.read(JSON).stream().filter(wanted).toList();
    }

    private static final class Producing {
        private static final KafkaProducer<String, String> PRODUCER =
                new KafkaProducer<>(
                        Servers.client(), new StringSerializer(), new StringSerializer());
    }
}
