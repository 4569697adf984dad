package io.mandate.reporting.project;

import static java.util.Objects.requireNonNullElse;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.money.Money;
import io.mandate.platform.sql.Writes;
import io.mandate.reporting.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps each project's facts with the figures that follow from them. */
@ApplicationScoped
class Projects implements Projection {
    /** Without a value behind the row, so that many of them travel as one statement. */
    private static final String UPSERT =
            """
            insert into project (id, office, name, status, investment, start, planned_finish, projected_finish, currency,
                   planned_cost, projected_cost, cost_variance, cost_band, schedule_days, schedule_band)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set %soffice = excluded.office, name = excluded.name,
                   investment = excluded.investment, start = excluded.start,
                   planned_finish = excluded.planned_finish, projected_finish = excluded.projected_finish,
                   currency = excluded.currency, planned_cost = excluded.planned_cost,
                   projected_cost = excluded.projected_cost, cost_variance = excluded.cost_variance,
                   cost_band = excluded.cost_band, schedule_days = excluded.schedule_days,
                   schedule_band = excluded.schedule_band
            """;

    private static final String WITH_STATUS = UPSERT.formatted("status = excluded.status, ");
    private static final String WITHOUT_STATUS = UPSERT.formatted("");

    /** What this reads of a status change. */
    record StatusChanged(String to) {}

    @Override
    public void take(IncomingEvent event, Writes writes) {
        switch (event.type()) {
            case "mandate.project.proposed.v1", "mandate.project.revised.v1" ->
                    keep(event, event.as(ProjectFacts.class), writes);
            case "mandate.project.status-changed.v1" ->
                    writes.add(
                            "update project set status = ?, office = coalesce(?, office) where id = ?",
                            event.as(StatusChanged.class).to(),
                            event.office(),
                            UUID.fromString(event.subject()));
            default -> {}
        }
    }

    private static void keep(IncomingEvent event, ProjectFacts facts, Writes writes) {
        var figures = ProjectFigures.of(facts);
        writes.upsert(
                event.subject(),
                facts.status() == null ? WITHOUT_STATUS : WITH_STATUS,
                UUID.fromString(event.subject()),
                event.office() == null ? "" : event.office(),
                facts.name(),
                requireNonNullElse(facts.status(), "PROPOSED"),
                facts.investment(),
                facts.start(),
                facts.plannedFinish(),
                facts.projectedFinish(),
                figures.currency(),
                amount(facts.plannedCost()),
                amount(facts.projectedCost()),
                figures.costVariance(),
                figures.costBand().name(),
                figures.scheduleDays(),
                figures.scheduleBand().name());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
