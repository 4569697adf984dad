package io.mandate.project.steering;

import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.project.ProjectId;
import io.mandate.project.directive.Answering;
import io.mandate.project.directive.Order;
import io.mandate.project.money.fund.AllotmentNews;
import io.mandate.project.office.OfficeBook;
import io.mandate.project.office.OfficeChanged;
import io.mandate.project.priority.Priorities;
import io.mandate.project.priority.Reprioritised;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands what portfolio-service announces to the features that it concerns. */
@ApplicationScoped
class PortfolioConsumer {
    private final Inbox inbox;
    private final OfficeBook offices;
    private final Priorities priorities;
    private final Answering answering;
    private final AllotmentNews money;

    PortfolioConsumer(
            Inbox inbox,
            OfficeBook offices,
            Priorities priorities,
            Answering answering,
            AllotmentNews money) {
        this.inbox = inbox;
        this.offices = offices;
        this.priorities = priorities;
        this.answering = answering;
        this.money = money;
    }

    @Incoming("portfolio-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.consume("project-service", records, this::take);
    }

    private void take(IncomingEvent event) {
        switch (event.type()) {
            case OfficeChanged.TYPE -> offices.take(event.subject(), event.as(OfficeChanged.class));
            case Reprioritised.TYPE ->
                    priorities.take(
                            UUID.fromString(event.subject()),
                            event.as(Reprioritised.class).places());
            case Order.TYPE -> direct(event);
            default -> money.take(event);
        }
    }

    private void direct(IncomingEvent event) {
        var id = ProjectId.fromString(event.subject());
        var order = event.as(Order.class);
        answering.take(id, order);
        if (order.rank() != null) {
            priorities.take(order.portfolioId(), List.of(new Priorities.Place(id, order.rank())));
        }
    }
}
