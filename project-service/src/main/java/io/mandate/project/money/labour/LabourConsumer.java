package io.mandate.project.money.labour;

import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from resource-service what labour has cost. */
@ApplicationScoped
class LabourConsumer {
    private final Inbox inbox;
    private final LabourPosting posting;

    LabourConsumer(Inbox inbox, LabourPosting posting) {
        this.inbox = inbox;
        this.posting = posting;
    }

    @Incoming("resource-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.consume("project-service", records, this::take);
    }

    private void take(IncomingEvent event) {
        if (event.type().equals(LabourCost.TYPE)) {
            posting.take(event);
        }
    }
}
