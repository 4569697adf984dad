package io.mandate.portfolio.intake;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.portfolio.candidate.CandidateIntake;
import io.mandate.portfolio.directive.Directing;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what happens to projects. */
@ApplicationScoped
class ProjectConsumer {
    private static final String CONSUMER = "portfolio-service";

    private final Inbox inbox;
    private final CandidateIntake candidates;
    private final Directing directing;

    ProjectConsumer(Inbox inbox, CandidateIntake candidates, Directing directing) {
        this.inbox = inbox;
        this.candidates = candidates;
        this.directing = directing;
    }

    @Incoming("project-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.consume(CONSUMER, records, new Following());
    }

    void take(IncomingEvent event) {
        switch (event.type()) {
            case "mandate.project.proposed.v1", "mandate.project.revised.v1" ->
                    candidates.told(event);
            case "mandate.project.status-changed.v1" -> candidates.statusChanged(event);
            case "mandate.project.directive-answered.v1" -> {
                candidates.seen(event);
                directing.answered(event);
            }
            default -> candidates.seen(event);
        }
    }

    private final class Following implements EventHandler {
        @Override
        public void prepare(List<IncomingEvent> coming) {
            candidates.expect(coming);
        }

        @Override
        public void on(IncomingEvent event) {
            take(event);
        }
    }
}
