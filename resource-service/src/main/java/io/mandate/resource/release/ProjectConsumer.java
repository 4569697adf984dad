package io.mandate.resource.release;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.resource.ProjectId;
import io.mandate.resource.demand.DemandIntake;
import io.mandate.resource.demand.ProjectDetails;
import io.mandate.resource.demand.StatusChanged;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the life of projects: what they ask for, and when they let people go. */
@ApplicationScoped
class ProjectConsumer {
    private final Inbox inbox;
    private final DemandIntake intake;
    private final Release release;

    ProjectConsumer(Inbox inbox, DemandIntake intake, Release release) {
        this.inbox = inbox;
        this.intake = intake;
        this.release = release;
    }

    @Incoming("project-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.consume("resource-service", records, new Following());
    }

    void take(IncomingEvent event) {
        switch (event.type()) {
            case ProjectDetails.PROPOSED -> intake.describe(event);
            case ProjectDetails.REVISED -> revise(event);
            case StatusChanged.TYPE -> changeStatus(event);
            default -> {}
        }
    }

    private static boolean matters(IncomingEvent event) {
        return switch (event.type()) {
            case ProjectDetails.PROPOSED, ProjectDetails.REVISED, StatusChanged.TYPE -> true;
            default -> false;
        };
    }

    private void revise(IncomingEvent event) {
        if (intake.describe(event) && event.office() != null) {
            release.follow(ProjectId.fromString(event.subject()), event.office());
        }
    }

    private void changeStatus(IncomingEvent event) {
        release.after(
                ProjectId.fromString(event.subject()), intake.become(event), event.effectiveOn());
    }

    private final class Following implements EventHandler {
        @Override
        public void prepare(List<IncomingEvent> coming) {
            intake.expect(coming.stream().filter(ProjectConsumer::matters).toList());
        }

        @Override
        public void on(IncomingEvent event) {
            take(event);
        }
    }
}
