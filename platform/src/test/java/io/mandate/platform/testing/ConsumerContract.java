package io.mandate.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Feeds the service under test with whatever the topics that it reads may hold by contract, and looks whether it takes it. */
public final class ConsumerContract {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AsyncApi document = AsyncApi.committed();
    private final String service;
    private final Supplier<String> subjects;

    private ConsumerContract(String service, Supplier<String> subjects) {
        this.service = service;
        this.subjects = subjects;
    }

    /** Of the service that this test runs, about subjects that it has never heard of. */
    public static ConsumerContract of(String service) {
        return new ConsumerContract(service, () -> UUID.randomUUID().toString());
    }

    /** The same about subjects that it knows, where a rule wants that. */
    public ConsumerContract about(Supplier<String> known) {
        return new ConsumerContract(service, known);
    }

    /** The topics it reads, from its configuration. */
    public Set<String> topics() {
        var config = ConfigProvider.getConfig();
        var topics = new TreeSet<String>();
        for (var name : config.getPropertyNames()) {
            if (name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic")) {
                topics.add(config.getValue(name, String.class));
            }
        }
        return topics;
    }

    /** Takes the samples of every type. */
    public void takesEverySample() {
        takesEvery(ContractFiles::samplesOf);
    }

    /** Takes the records of every type that were ever frozen. */
    public void takesEveryRecordEverSent() {
        var corpus = Corpus.committed();
        takesEvery(type -> corpus.records(type).stream().map(SentEvent::data).toList());
    }

    /** One subject lives through all types of a topic in their order. */
    private void takesEvery(Function<String, List<JsonNode>> values) {
        assertThat(topics()).isNotEmpty();
        for (var topic : topics()) {
            var subject = subjects.get();
            var told = new ArrayList<String>();
            for (var type : document.types(topic)) {
                assertThat(values.apply(type)).as(type).isNotEmpty();
                for (var value : values.apply(type)) {
                    told.add(type);
                    tell(topic, type, subject, told.size(), (ObjectNode) value.deepCopy());
                }
            }
            assertTaken(topic, subject, told);
        }
    }

    private void tell(String topic, String type, String subject, long number, ObjectNode value) {
        var office = value.path("office").asText();
        var headers = Events.headers(type, subject, number, office, UUID.randomUUID().toString());
        value.put("id", subject).put("version", number).put("eventId", headers.get("ce_id"));
        Events.publishRaw(topic, subject, headers, value.toString());
    }

    private void assertTaken(String topic, String subject, List<String> told) {
        Awaitility.await("%s takes %s".formatted(service, told))
                .atMost(PATIENCE)
                .until(
                        () ->
                                position(topic, subject) >= told.size()
                                        || refused(topic, subject) != null);
        assertThat(refused(topic, subject)).isNull();
        assertThat(position(topic, subject)).isEqualTo(told.size());
    }

    private long position(String topic, String subject) {
        var found =
                ask(
                        "select sequence::text from inbox_position where consumer = ? and topic = ? and key = ?",
                        topic,
                        subject);
        return found == null ? 0 : Long.parseLong(found);
    }

    private String refused(String topic, String subject) {
        return ask(
                "select type || ': ' || error from inbox_held where consumer = ? and topic = ? and key = ? and error is not null",
                topic,
                subject);
    }

    private String ask(String sql, String topic, String subject) {
        var database = service.replace("-service", "");
        var role = database + "_app";
        try (var connection =
                        DriverManager.getConnection(
                                Servers.url(database), role, Servers.password(role));
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, service);
            statement.setString(2, topic);
            statement.setString(3, subject);
            var rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
