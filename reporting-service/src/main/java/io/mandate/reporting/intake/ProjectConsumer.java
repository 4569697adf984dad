package io.mandate.reporting.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what project-service announces. */
@ApplicationScoped
class ProjectConsumer {
    private final Intake intake;

    ProjectConsumer(Intake intake) {
        this.intake = intake;
    }

    @Incoming("project-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        intake.take(records);
    }
}
