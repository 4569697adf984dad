package io.mandate.portfolio.intake;

import io.mandate.platform.event.EventHandler;
import io.mandate.platform.event.Inbox;
import io.mandate.platform.event.IncomingEvent;
import io.mandate.portfolio.candidate.CandidateIntake;
import io.mandate.portfolio.directive.Directing;
import io.mandate.portfolio.reconsideration.Reconsiderations;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes in what happens to projects. */
@ApplicationScoped
class ProjectConsumer {
    private static final String CONSUMER = "portfolio-service";

    private final Inbox inbox;
    private final CandidateIntake candidates;
    private final Directing directing;
    private final Reconsiderations reconsiderations;

    ProjectConsumer(
            Inbox inbox,
            CandidateIntake candidates,
            Directing directing,
            Reconsiderations reconsiderations) {
        this.inbox = inbox;
        this.candidates = candidates;
        this.directing = directing;
        this.reconsiderations = reconsiderations;
    }

    @Incoming("project-events")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.consume(CONSUMER, records, new Following());
    }

    /** Answers the offices whose candidates have changed by it. */
    private Set<String> take(IncomingEvent event) {
        return switch (event.type()) {
            case "mandate.project.proposed.v1", "mandate.project.revised.v1" ->
                    candidates.told(event);
            case "mandate.project.status-changed.v1" -> candidates.statusChanged(event);
            case "mandate.project.directive-answered.v1" -> {
                candidates.seen(event);
                directing.answered(event);
                yield Set.of();
            }
            default -> {
                candidates.seen(event);
                yield Set.of();
            }
        };
    }

    /** How often something was told of an office's projects, what first and what last. */
    private record News(IncomingEvent first, IncomingEvent last, long times) {
        News then(News more) {
            return new News(first, more.last, times + more.times);
        }
    }

    /** Whose portfolios are to be reconsidered is noted once for all events of a transaction. */
    private final class Following implements EventHandler {
        private final SortedMap<String, News> news = new TreeMap<>();

        @Override
        public void prepare(List<IncomingEvent> coming) {
            news.clear();
            candidates.expect(coming);
        }

        @Override
        public void on(IncomingEvent event) {
            take(event)
                    .forEach(office -> news.merge(office, new News(event, event, 1), News::then));
        }

        @Override
        public void complete(List<IncomingEvent> taken) {
            news.forEach(
                    (office, told) ->
                            reconsiderations.projectsOf(
                                    office, told.times(), told.first(), told.last()));
        }
    }
}
