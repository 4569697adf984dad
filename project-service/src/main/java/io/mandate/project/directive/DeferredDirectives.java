package io.mandate.project.directive;

import io.mandate.project.office.Offices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes deferred directives up again when their day has come, each once however many replicas look. */
@ApplicationScoped
class DeferredDirectives {
    private static final Logger LOG = Logger.getLogger(DeferredDirectives.class);
    private static final int BATCH = 200;
    private static final ZoneOffset WHERE_A_DAY_BEGINS = ZoneOffset.ofHours(14);
    private static final Waiting NONE =
            new Waiting(new UUID(0, 0), LocalDate.EPOCH, LocalDate.EPOCH);

    private final Directives directives;
    private final Offices offices;
    private final Answering answering;
    private final Clock clock;

    DeferredDirectives(Directives directives, Offices offices, Answering answering, Clock clock) {
        this.directives = directives;
        this.offices = offices;
        this.answering = answering;
        this.clock = clock;
    }

    /** A directive that waits, and the date at its office. */
    private record Waiting(UUID id, LocalDate until, LocalDate today) {}

    @Scheduled(
            every = "${mandate.directives.take-up-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void takeUp() {
        for (var batch = after(NONE); !batch.isEmpty(); batch = after(batch.getLast())) {
            batch.stream()
                    .filter(each -> !each.until().isAfter(each.today()))
                    .forEach(this::takeUp);
        }
    }

    private List<Waiting> after(Waiting last) {
        var latest = LocalDate.now(clock.withZone(WHERE_A_DAY_BEGINS));
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                directives.deferred(latest, last.until(), last.id(), BATCH).stream()
                                        .map(this::look)
                                        .toList());
    }

    private Waiting look(Directive directive) {
        return new Waiting(
                directive.id(),
                Objects.requireNonNull(directive.until()),
                offices.today(directive.office()));
    }

    private void takeUp(Waiting waiting) {
        try {
            answering.again(waiting.id(), waiting.today());
        } catch (RuntimeException e) {
            LOG.warnf(e, "The directive %s is taken up in the next round", waiting.id());
        }
    }
}
