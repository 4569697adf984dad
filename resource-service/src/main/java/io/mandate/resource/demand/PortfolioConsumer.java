package io.mandate.resource.demand;

import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.resource.office.OfficeChanged;
import io.mandate.resource.office.Offices;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from portfolio-service which projects are wanted, in which order, and how the offices stand. */
@ApplicationScoped
class PortfolioConsumer {
    private final Inbox inbox;
    private final DemandIntake intake;
    private final Offices offices;

    PortfolioConsumer(Inbox inbox, DemandIntake intake, Offices offices) {
        this.inbox = inbox;
        this.intake = intake;
        this.offices = offices;
    }

    @Incoming("portfolio-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.consume("resource-service", records, this::take);
    }

    void take(IncomingEvent event) {
        switch (event.type()) {
            case ProjectDirected.TYPE -> intake.direct(event);
            case Reprioritised.TYPE -> intake.reprioritise(event);
            case OfficeChanged.TYPE -> offices.take(event.subject(), event.as(OfficeChanged.class));
            default -> {}
        }
    }
}
