package io.mandate.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mandate.local.KafkaBroker;
import io.mandate.local.PostgresServer;
import io.mandate.local.stack.DataDirectory;
import io.mandate.platform.testing.AsyncApi;
import io.mandate.platform.testing.Corpus;
import io.mandate.platform.testing.SentEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final String DATABASE = "reporting";
    private static final String LOGIN = DATABASE + "_owner";

    private final AsyncApi document = AsyncApi.committed();
    private final List<SentEvent> records =
            document.types().stream()
                    .filter(type -> document.topicOf(type).endsWith(".events.v1"))
                    .flatMap(type -> Corpus.committed().records(type).stream())
                    .toList();
    private Path home;
    private KafkaBroker broker;
    private PostgresServer warehouse;
    private Connect connect;

    /** What was really sent once is on the topics, each record twice, as delivery may have it. */
    @BeforeAll
    void theTopicsAreRead() throws IOException {
        home = Files.createTempDirectory("mandate-warehouse");
        broker = KafkaBroker.start(home.resolve("kafka"), 0);
        warehouse = PostgresServer.start(home.resolve("postgres"), 0, false);
        broker.createTopics(records.stream().map(SentEvent::topic).distinct().toList());
        send();
        send();
        connect =
                Connect.start(
                        home,
                        broker.bootstrapServers(),
                        List.of("mandate-events", "mandate-event-values"),
                        Map.of(
                                "connection.url", warehouse.jdbcUrl(DATABASE),
                                "connection.username", LOGIN,
                                "connection.password", warehouse.password(LOGIN)));
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
                ask(
                        "select eventid, id, version::text, office, effectiveon, time from mandate_event");

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        records.stream()
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
                ask("select event_id, type, value::jsonb ->> 'eventId' from mandate_event_value");

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        records.stream()
                                .map(
                                        record ->
                                                List.of(
                                                        record.attribute("id"),
                                                        record.type(),
                                                        record.attribute("id")))
                                .toList());
    }

    private void send() {
        try (var producer =
                new KafkaProducer<String, String>(
                        Map.of("bootstrap.servers", broker.bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (var event : records) {
                var record =
                        new ProducerRecord<>(event.topic(), event.key(), event.data().toString());
                event.headers()
                        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
                var _ = producer.send(record);
            }
        }
    }

    private void awaitRows(String table) {
        await().atMost(PATIENCE)
                .until(() -> !connect.isRunning() || count(table) >= records.size());
        assertThat(connect.isRunning()).as(connect.log()).isTrue();
    }

    private int count(String table) {
        return ask("select 1::text from pg_tables where tablename = '%s'".formatted(table))
                        .isEmpty()
                ? 0
                : Integer.parseInt(
                        ask("select count(*)::text from " + table).getFirst().getFirst());
    }

    private List<List<String>> ask(String sql) {
        try (var connection =
                        DriverManager.getConnection(
                                warehouse.jdbcUrl(DATABASE), LOGIN, warehouse.password(LOGIN));
                var rows = connection.createStatement().executeQuery(sql)) {
            var answer = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    row.add(rows.getString(at));
                }
                answer.add(row);
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
