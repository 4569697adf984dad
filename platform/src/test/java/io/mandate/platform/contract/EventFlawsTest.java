package io.mandate.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.testing.AsyncApi;
import io.mandate.platform.testing.ContractFiles;
import io.mandate.platform.testing.EventFlaws;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.SentEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that breaks its contract is found out, whatever it breaks. */
class EventFlawsTest {
    private static final String TYPE = "mandate.project.status-changed.v1";
    private static final AsyncApi DOCUMENT = AsyncApi.committed();

    private final String project = UUID.randomUUID().toString();
    private Map<String, String> headers;
    private ObjectNode value;

    @BeforeEach
    void aGoodRecord() {
        headers = Events.headers(TYPE, project, 3, "it-factory", "a chain");
        headers.put(EventHeaders.SOURCE, "/mandate/project-service");
        headers.put(EventHeaders.DATA_SCHEMA, EventHeaders.dataSchema(TYPE));
        value = ContractFiles.samplesOf(TYPE).getFirst().deepCopy();
        value.put("id", project).put("version", 3).put("office", "it-factory");
        value.put("eventId", headers.get(EventHeaders.ID));
        value.put("effectiveOn", headers.get(EventHeaders.EFFECTIVE_ON));
        value.put("time", headers.get(EventHeaders.TIME));
    }

    @Test
    void aGoodRecordHasNone() {
        assertThat(flaws()).isEmpty();
    }

    @Test
    void aMemberThatTheSchemaDoesNotKnow() {
        value.put("mood", "sunny");

        assertThat(flaws()).singleElement().asString().contains("mood");
    }

    @Test
    void aHeaderThatIsMissing() {
        headers.remove(EventHeaders.CORRELATION_ID);

        assertThat(flaws()).singleElement().asString().contains(EventHeaders.CORRELATION_ID);
    }

    @Test
    void aHeaderThatIsNotDocumented() {
        headers.put("ce_mood", "sunny");

        assertThat(flaws()).singleElement().asString().contains("ce_mood");
    }

    @Test
    void aSequenceThatDoesNotCompareAsText() {
        headers.put(EventHeaders.SEQUENCE, "3");

        assertThat(flaws()).singleElement().asString().contains("ce_sequence");
    }

    @Test
    void aKeyThatIsNotTheSubject() {
        headers.put(EventHeaders.PARTITION_KEY, "another");

        assertThat(flaws()).singleElement().asString().contains("ce_partitionkey");
    }

    @Test
    void aValueThatSaysOtherwiseThanTheHeaders() {
        value.put("version", 4);

        assertThat(flaws()).singleElement().asString().contains("version");
    }

    @Test
    void aTypeThatIsNotOfThisTopic() {
        headers.put(EventHeaders.TYPE, "mandate.resource.demand-unmet.v1");

        assertThat(flaws()).singleElement().asString().contains("no such type");
    }

    @Test
    void aTopicThatIsNotDocumented() {
        assertThat(flaws("mandate.weather.events.v1"))
                .singleElement()
                .asString()
                .contains("not documented");
    }

    @Test
    void aDeadLetterThatDoesNotSayWhy() {
        assertThat(flaws("mandate.project.events.v1.reporting-service.dlq"))
                .hasSize(5)
                .first()
                .asString()
                .contains("dead-letter-");
    }

    private List<String> flaws() {
        return flaws("mandate.project.events.v1");
    }

    private List<String> flaws(String topic) {
        return EventFlaws.of(DOCUMENT, new SentEvent(topic, project, 0, headers, value));
    }
}
