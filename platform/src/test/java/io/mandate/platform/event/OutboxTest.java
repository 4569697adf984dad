package io.mandate.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.event.Parcel.Moved;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.testing.Events;
import io.mandate.platform.testing.Infrastructure;
import io.mandate.platform.testing.SentEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxTest {
    @Inject Depot depot;
    @Inject Outbox outbox;

    @Test
    void everyEventIsABinaryCloudEvent() {
        var id = depot.open();
        var cause = new Cause("chain-1", "before-1", "ada", "erp");

        Causes.runAs(cause, () -> depot.move(id, "Vienna"));

        var sent = Events.sent(Moved.TYPE, id.toString());
        assertThat(sent.topic()).isEqualTo("mandate.platform.events.v1");
        assertThat(sent.headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/mandate/platform-service")
                .containsEntry("ce_type", Moved.TYPE)
                .containsEntry("ce_subject", id.toString())
                .containsEntry("ce_partitionkey", id.toString())
                .containsEntry("ce_dataschema", "urn:mandate:schema:" + Moved.TYPE)
                .containsEntry("ce_sequence", "0000000000000000001")
                .containsEntry("ce_effectiveon", "2026-03-01")
                .containsEntry("ce_office", "HQ")
                .containsEntry("ce_correlationid", "chain-1")
                .containsEntry("ce_causationid", "before-1")
                .containsEntry("ce_actor", "ada")
                .containsEntry("ce_origin", "erp")
                .containsKeys("ce_time");
        assertThat(UUID.fromString(sent.attribute("id")).version()).isEqualTo(7);
    }

    @Test
    void theValueRepeatsWhatSinksNeedAndLeavesOutWhatIsUnknown() {
        var id = depot.open();

        depot.move(id, "Graz");

        var sent = Events.sent(Moved.TYPE, id.toString());
        var data = sent.data();
        assertThat(data.get("to").asText()).isEqualTo("Graz");
        assertThat(data.get("id").asText()).isEqualTo(id.toString());
        assertThat(data.get("version").asLong()).isEqualTo(1);
        assertThat(data.get("office").asText()).isEqualTo("HQ");
        assertThat(data.get("effectiveOn").asText()).isEqualTo("2026-03-01");
        assertThat(data.get("eventId").asText()).isEqualTo(sent.attribute("id"));
        assertThat(data.get("time").asText()).isEqualTo(sent.attribute("time"));
        assertThat(data.has("note")).isFalse();
    }

    @Test
    void theSequenceOfASubjectIsDense() {
        var id = depot.open();

        depot.move(id, "Linz", "Wels", "Steyr");
        depot.move(id, "Enns");

        assertThat(Events.sent(Moved.TYPE, id.toString(), 4))
                .extracting(SentEvent::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aRollbackLeavesNoEvent() {
        var id = depot.open();

        assertThatThrownBy(() -> depot.moveInVain(id)).isInstanceOf(ProblemException.class);
        depot.move(id, "Wien");

        var sent = Events.sent(Moved.TYPE, id.toString());
        assertThat(sent.sequence()).isEqualTo(1);
        assertThat(sent.data().get("to").asText()).isEqualTo("Wien");
    }

    @Test
    void withoutATransactionNothingIsAnnounced() {
        var fact = new Moved("Rome", null, "somebody", 1, "HQ");

        assertThatThrownBy(() -> outbox.append(fact)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void anEventOver900KilobytesIsRefused() {
        var id = depot.open();

        assertThatThrownBy(() -> depot.move(id, "x".repeat(900_001)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("900000");
    }

    @Test
    void aThousandFactsOfOneTransactionStayInOrder() {
        var id = depot.open();
        var places = IntStream.rangeClosed(1, 1_000).mapToObj(String::valueOf).toList();

        depot.move(id, places.toArray(String[]::new));

        assertThat(Events.sent(Moved.TYPE, id.toString(), 1_000))
                .extracting(event -> event.data().get("to").asText())
                .containsExactlyElementsOf(places);
    }
}
