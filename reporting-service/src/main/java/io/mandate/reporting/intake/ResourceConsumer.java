package io.mandate.reporting.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what resource-service announces. */
@ApplicationScoped
class ResourceConsumer {
    private final Intake intake;

    ResourceConsumer(Intake intake) {
        this.intake = intake;
    }

    @Incoming("resource-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        intake.take(records);
    }
}
