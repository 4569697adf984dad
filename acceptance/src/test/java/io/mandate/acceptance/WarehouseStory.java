package io.mandate.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.KafkaBroker;
import io.mandate.local.stack.DataDirectory;
import io.mandate.platform.testing.AsyncApi;
import io.mandate.platform.testing.Corpus;
import io.mandate.platform.testing.SentEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A data warehouse takes the topics as they are, by Kafka Connect's JDBC sink and nothing of ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarehouseStory {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<SentEvent> events = recordsOn(".events.v1");
    private final List<SentEvent> states = recordsOn(".state.v1");
    private Path home;
    private KafkaBroker broker;
    private Warehouse warehouse;
    private Connect connect;

    /** What was really sent once is on the topics, each record twice, as delivery may have it. */
    @BeforeAll
    void theTopicsAreRead() throws IOException {
        home = Files.createTempDirectory("mandate-warehouse");
        broker = KafkaBroker.start(home.resolve("kafka"), 0);
        warehouse = Warehouse.start(home.resolve("postgres"));
        broker.createTopics(
                Stream.concat(events.stream(), states.stream())
                        .map(SentEvent::topic)
                        .distinct()
                        .toList());
        send();
        connect =
                Connect.start(
                        home,
                        broker.bootstrapServers(),
                        List.of(
                                "mandate-events",
                                "mandate-event-values",
                                "mandate-states",
                                "mandate-state-values"),
                        warehouse.connection());
    }

    @AfterAll
    void theWarehouseCloses() {
        connect.close();
        warehouse.close();
        broker.close();
        DataDirectory.delete(home);
    }

    @Test
    void theValueAloneIsARowWithItsKeyNumberOfficeAndTimes() {
        awaitRows("mandate_event");

        var rows =
                warehouse.ask(
                        "select eventid, id, version::text, office, effectiveon, time from mandate_event");

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        events.stream()
                                .map(
                                        record ->
                                                List.of(
                                                        record.attribute("id"),
                                                        record.key(),
                                                        Long.toString(record.sequence()),
                                                        record.attribute("office"),
                                                        record.attribute("effectiveon"),
                                                        record.attribute("time")))
                                .toList());
    }

    @Test
    void theWholeValueIsOneColumnThatTheDatabaseReadsAsJson() {
        awaitRows("mandate_event_value");

        var rows =
                warehouse.ask(
                        "select event_id, type, value::jsonb ->> 'eventId' from mandate_event_value");

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        events.stream()
                                .map(
                                        record ->
                                                List.of(
                                                        record.attribute("id"),
                                                        record.type(),
                                                        record.attribute("id")))
                                .toList());
    }

    @Test
    void aStateIsARowOfItsKindAndATombstoneTakesItAway() {
        var present = lastOfEachKey();
        gone().forEach(record -> present.get(record.topic()).remove(record.key()));
        assertThat(present.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());

        awaitEqual(present, "_state", "id, id, version::text, office, time");
    }

    @Test
    void theWholeStateIsOneColumnThatIsEmptyWhenItIsGone() {
        var known = lastOfEachKey();
        gone().forEach(
                        record ->
                                known.get(record.topic())
                                        .put(
                                                record.key(),
                                                Arrays.asList(
                                                        record.key(), null, null, null, null)));

        awaitEqual(
                known,
                "_state_value",
                "id, value::jsonb ->> 'id', value::jsonb ->> 'version', value::jsonb ->> 'office',"
                        + " value::jsonb ->> 'time'");
    }

    /** The last record of a key is its row. */
    private Map<String, Map<String, List<String>>> lastOfEachKey() {
        var rows = new TreeMap<String, Map<String, List<String>>>();
        for (var state : states) {
            rows.computeIfAbsent(state.topic(), _ -> new TreeMap<>())
                    .put(
                            state.key(),
                            List.of(
                                    state.key(),
                                    state.key(),
                                    Long.toString(state.sequence()),
                                    state.attribute("office"),
                                    state.attribute("time")));
        }
        return rows;
    }

    private void awaitEqual(
            Map<String, Map<String, List<String>>> expected, String suffix, String columns) {
        await().atMost(PATIENCE)
                .failFast(this::connectRuns)
                .untilAsserted(
                        () ->
                                assertThat(expected)
                                        .allSatisfy(
                                                (topic, rows) ->
                                                        assertThat(rows(topic, suffix, columns))
                                                                .as(topic)
                                                                .containsExactlyInAnyOrderElementsOf(
                                                                        rows.values())));
    }

    private List<List<String>> rows(String topic, String suffix, String columns) {
        var kind = topic.replace(".state.v1", "").replace("-", "").replace('.', '_');
        return warehouse.has(kind + suffix)
                ? warehouse.ask("select %s from %s".formatted(columns, kind + suffix))
                : List.of();
    }

    /** The first key of each topic. */
    private List<SentEvent> gone() {
        return List.copyOf(
                states.stream()
                        .collect(
                                Collectors.toMap(
                                        SentEvent::topic, Function.identity(), (first, _) -> first))
                        .values());
    }

    private void send() {
        try (var producer =
                new KafkaProducer<String, String>(
                        Map.of(
                                "bootstrap.servers",
                                broker.bootstrapServers(),
                                "max.in.flight.requests.per.connection",
                                1),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (int time = 1; time <= 2; time++) {
                events.forEach(record -> send(producer, record, record.data().toString()));
                states.forEach(record -> send(producer, record, record.data().toString()));
            }
            gone().forEach(record -> send(producer, record, null));
        }
    }

    private static void send(
            KafkaProducer<String, String> producer, SentEvent event, String value) {
        var record = new ProducerRecord<>(event.topic(), event.key(), value);
        event.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        var _ = producer.send(record);
    }

    private static List<SentEvent> recordsOn(String topics) {
        var document = AsyncApi.committed();
        return document.types().stream()
                .filter(type -> document.topicOf(type).endsWith(topics))
                .flatMap(type -> Corpus.committed().records(type).stream())
                .filter(record -> !record.isTombstone())
                .toList();
    }

    private void awaitRows(String table) {
        await().atMost(PATIENCE)
                .failFast(this::connectRuns)
                .until(() -> warehouse.count(table) >= events.size());
    }

    private void connectRuns() {
        assertThat(connect.isRunning()).as(connect.log()).isTrue();
    }
}
