package io.mandate.portfolio.laterstart;

import io.mandate.portfolio.laterstart.StartsToCome.Waiting;
import io.mandate.portfolio.office.Offices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks for starts whose month has come where the portfolio's office is. What was not reached, or was
 * missed while the service was down, is found at the next look.
 */
@ApplicationScoped
class Starter {
    private static final Logger LOG = Logger.getLogger(Starter.class);
    private static final int PORTFOLIOS = 100;
    private static final int AT_ONCE = 200;
    private static final int MOST_IN_A_LOOK = 50;
    private static final UUID FIRST = new UUID(0, 0);
    private static final ZoneOffset WHERE_A_DAY_BEGINS = ZoneOffset.ofHours(14);

    private final StartsToCome starts;
    private final Offices offices;
    private final Starting starting;
    private final Clock clock;

    Starter(StartsToCome starts, Offices offices, Starting starting, Clock clock) {
        this.starts = starts;
        this.offices = offices;
        this.starting = starting;
        this.clock = clock;
    }

    @Scheduled(
            every = "${mandate.starts-to-come.look-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        var latest = LocalDate.now(clock.withZone(WHERE_A_DAY_BEGINS));
        int left = MOST_IN_A_LOOK;
        var last = FIRST;
        for (var some = waiting(latest, last); !some.isEmpty() && left > 0; ) {
            for (var each : some) {
                left -= give(each, left);
            }
            last = some.getLast().portfolio().value();
            some = waiting(latest, last);
        }
    }

    private List<Waiting> waiting(LocalDate latest, UUID after) {
        return starts.by(latest, after, PORTFOLIOS);
    }

    /** Answers how many transactions it took; one portfolio that fails does not keep the others waiting. */
    private int give(Waiting waiting, int most) {
        int taken = 0;
        try {
            var today = today(waiting.office());
            while (taken < most && starting.some(waiting.portfolio(), today, AT_ONCE)) {
                taken++;
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "Starts of portfolio %s are given at the next look", waiting.portfolio());
        }
        return taken;
    }

    private LocalDate today(String office) {
        return QuarkusTransaction.requiringNew().call(() -> offices.require(office).today(clock));
    }
}
