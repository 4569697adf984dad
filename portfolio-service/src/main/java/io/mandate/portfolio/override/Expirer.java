package io.mandate.portfolio.override;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.portfolio.office.Offices;
import io.mandate.portfolio.override.ProjectOverrides.Expiring;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks for overrides whose last day is over where the portfolio's office is; what was missed is found at the next look. */
@ApplicationScoped
class Expirer {
    private static final Logger LOG = Logger.getLogger(Expirer.class);
    private static final String ACTOR = "portfolio-service";
    private static final int PORTFOLIOS = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final ZoneOffset WHERE_A_DAY_BEGINS = ZoneOffset.ofHours(14);

    private final ProjectOverrides overrides;
    private final Offices offices;
    private final OverrideChange change;
    private final Clock clock;

    Expirer(ProjectOverrides overrides, Offices offices, OverrideChange change, Clock clock) {
        this.overrides = overrides;
        this.offices = offices;
        this.change = change;
        this.clock = clock;
    }

    @Scheduled(
            every = "${mandate.rank-overrides.look-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        var latest = LocalDate.now(clock.withZone(WHERE_A_DAY_BEGINS));
        var some = overrides.before(latest, FIRST, PORTFOLIOS);
        while (!some.isEmpty()) {
            some.forEach(this::takeBack);
            some = overrides.before(latest, some.getLast().portfolio().value(), PORTFOLIOS);
        }
    }

    /** One portfolio that fails does not keep the others waiting. */
    private void takeBack(Expiring each) {
        try {
            var today = today(each.office());
            Causes.runAs(
                    new Cause(Causes.newId(), null, ACTOR, null),
                    () -> change.expire(each.portfolio(), today));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Ranks of portfolio %s are taken back at the next look", each.portfolio());
        }
    }

    private LocalDate today(String office) {
        return QuarkusTransaction.requiringNew().call(() -> offices.require(office).today(clock));
    }
}
