package io.mandate.reporting.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what portfolio-service announces. */
@ApplicationScoped
class PortfolioConsumer {
    private final Intake intake;

    PortfolioConsumer(Intake intake) {
        this.intake = intake;
    }

    @Incoming("portfolio-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        intake.take(records);
    }
}
