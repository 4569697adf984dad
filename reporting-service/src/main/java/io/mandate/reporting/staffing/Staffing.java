package io.mandate.reporting.staffing;

import io.mandate.platform.event.IncomingEvent;
import io.mandate.platform.sql.Writes;
import io.mandate.reporting.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps the newest allocation and the newest unmet demand of every project and month. */
@ApplicationScoped
class Staffing implements Projection {
    private static final String UPSERT =
            """
            insert into allocation (project_id, month, office, allocation_id, hours, people, released)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (project_id, month) do update set office = excluded.office, hours = excluded.hours,
                   allocation_id = excluded.allocation_id, people = excluded.people, released = excluded.released
            """;

    @Override
    public void take(IncomingEvent event, Writes writes) {
        switch (event.type()) {
            case "mandate.resource.allocation-published.v1" ->
                    allocated(event, event.as(AllocationPublished.class), writes);
            case "mandate.resource.demand-unmet.v1" ->
                    unmet(event, event.as(DemandUnmet.class), writes);
            default -> {}
        }
    }

    private static void allocated(
            IncomingEvent event, AllocationPublished published, Writes writes) {
        var project = UUID.fromString(event.subject());
        writes.upsert(
                List.of(project, published.month()),
                UPSERT,
                project,
                published.month(),
                office(event),
                published.allocationId(),
                published.hours(),
                published.headcount(),
                published.released());
        // A later allocation that lacks nothing says so by not complaining; who is released lacks
        // nobody.
        writes.add(
                "delete from unmet_demand where project_id = ? and month = ? and (allocation_id <> ? or ?)",
                project,
                published.month(),
                published.allocationId(),
                published.released());
    }

    private static void unmet(IncomingEvent event, DemandUnmet unmet, Writes writes) {
        var project = UUID.fromString(event.subject());
        writes.add(
                "delete from unmet_demand where project_id = ? and month = ?",
                project,
                unmet.month());
        int number = 0;
        for (var line : unmet.unmet()) {
            writes.add(
                    "insert into unmet_demand values (?, ?, ?, ?, ?, ?, ?, ?)",
                    project,
                    unmet.month(),
                    number++,
                    office(event),
                    unmet.allocationId(),
                    line.role(),
                    line.hours(),
                    line.reason() == null ? null : line.reason().code());
        }
    }

    private static String office(IncomingEvent event) {
        return event.office() == null ? "" : event.office();
    }
}
