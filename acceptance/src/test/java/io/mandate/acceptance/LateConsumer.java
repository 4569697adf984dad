package io.mandate.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * An integrator's consumer that starts late, as the AsyncAPI document tells it to: the states first,
 * then the events from where it came in, and both from then on. It knows nothing of our code.
 */
final class LateConsumer implements AutoCloseable {
    static final String STATES = "mandate.project.state.v1";
    static final String EVENTS = "mandate.project.events.v1";
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final ObjectMapper json = new ObjectMapper();
    private final KafkaConsumer<String, String> kafka;
    private final Predicate<String> wanted;
    private final Map<String, Known> known = new HashMap<>();
    private final List<String> protocol = new ArrayList<>();

    /** What is known of a project: up to which number, and how events ahead of their turn wait. */
    static final class Known {
        private long number;
        private String name = "";
        private String status = "";
        private final Map<Long, JsonNode> ahead = new TreeMap<>();

        long number() {
            return number;
        }

        String summary() {
            return name + " is " + status;
        }

        private void take(JsonNode value) {
            name = value.path("name").asText(name);
            status = value.path("status").asText(value.path("to").asText(status));
        }
    }

    /** Reads the states that there are, and remembers where the events ended before. */
    static LateConsumer bootstrapped(String bootstrapServers, Predicate<String> office) {
        var consumer = new LateConsumer(bootstrapServers, office);
        consumer.bootstrap();
        return consumer;
    }

    private LateConsumer(String bootstrapServers, Predicate<String> wanted) {
        this.wanted = wanted;
        this.kafka =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer());
    }

    private void bootstrap() {
        var states = partitions(STATES);
        var events = partitions(EVENTS);
        var cameIn = kafka.endOffsets(events);
        var all = new ArrayList<>(states);
        all.addAll(events);
        kafka.assign(all);
        kafka.seekToBeginning(states);
        kafka.pause(events);
        cameIn.forEach(kafka::seek);
        var end = kafka.endOffsets(states);
        while (end.entrySet().stream().anyMatch(each -> isBehind(each.getKey(), each.getValue()))) {
            follow();
        }
        kafka.resume(events);
    }

    /** Takes what has come; answers what is known by project. */
    Map<String, Known> follow() {
        kafka.poll(GLANCE).forEach(this::take);
        return known;
    }

    /** Which numbers had their effect on a project, in this order: "e7" by its event, "s7" by a state. */
    List<String> protocol(String project) {
        return protocol.stream()
                .filter(line -> line.startsWith(project + " "))
                .map(line -> line.substring(project.length() + 1))
                .toList();
    }

    private void take(ConsumerRecord<String, String> record) {
        if (!wanted.test(header(record, "ce_office"))) {
            return;
        }
        long number = Long.parseLong(header(record, "ce_sequence"));
        if (record.topic().equals(STATES)) {
            takeState(record, number);
        } else {
            takeEvent(record, number);
        }
    }

    private void takeState(ConsumerRecord<String, String> record, long number) {
        if (record.value() == null) {
            known.remove(record.key());
            return;
        }
        var project = known.computeIfAbsent(record.key(), _ -> new Known());
        if (number > project.number) {
            project.take(read(record));
            project.number = number;
            protocol.add(record.key() + " s" + number);
            catchUp(record.key(), project);
        }
    }

    private void takeEvent(ConsumerRecord<String, String> record, long number) {
        var project = known.computeIfAbsent(record.key(), _ -> new Known());
        if (number > project.number) {
            project.ahead.put(number, read(record));
            catchUp(record.key(), project);
        }
    }

    /** Applies what waited for its turn, as far as it goes. */
    private void catchUp(String key, Known project) {
        project.ahead.keySet().removeIf(number -> number <= project.number);
        for (var next = project.ahead.remove(project.number + 1);
                next != null;
                next = project.ahead.remove(project.number + 1)) {
            project.take(next);
            project.number++;
            protocol.add(key + " e" + project.number);
        }
    }

    private boolean isBehind(TopicPartition partition, long end) {
        return kafka.position(partition) < end;
    }

    private Collection<TopicPartition> partitions(String topic) {
        return kafka.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private JsonNode read(ConsumerRecord<String, String> record) {
        try {
            return json.readTree(record.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON on " + record.topic(), e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
