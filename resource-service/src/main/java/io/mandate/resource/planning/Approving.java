package io.mandate.resource.planning;

import io.mandate.platform.event.Cause;
import io.mandate.platform.event.Causes;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.Announcement;
import io.mandate.resource.allocation.Announcements;
import io.mandate.resource.demand.StaffingDemand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns an approved plan into the live allocation and tells everybody, as part of the run's chain. */
@ApplicationScoped
class Approving {
    private final Footing footing;
    private final Booked booked;
    private final Announcements announcements;

    Approving(Footing footing, Booked booked, Announcements announcements) {
        this.footing = footing;
        this.booked = booked;
        this.announcements = announcements;
    }

    /** How many projects were told something. */
    int apply(AllocationRun run) {
        var demands = footing.secure(run.snapshot());
        var said = booked.by(run, demands);
        answer(run.snapshot(), demands);
        var causes = causes(run);
        said.stream()
                .collect(Collectors.groupingBy(each -> causes.of(each.allocation().project())))
                .forEach(this::announce);
        return said.size();
    }

    private void announce(Cause cause, List<Announcement> said) {
        Causes.runAs(cause, () -> announcements.announce(said));
    }

    private static void answer(Snapshot snapshot, Map<ProjectId, StaffingDemand> demands) {
        for (var asking : snapshot.projects()) {
            var demand = demands.get(asking.id());
            if (asking.directive() != null
                    && demand != null
                    && demand.directive() != null
                    && demand.directive().eventId().equals(asking.directive().eventId())) {
                demand.answer();
            }
        }
    }

    /** A project whose directive belongs to the run's chain is told because of that directive. */
    private static ByProject causes(AllocationRun run) {
        var directives = new HashMap<ProjectId, String>();
        for (var asking : run.snapshot().projects()) {
            var open = asking.directive();
            if (open != null && open.correlationId().equals(run.correlationId())) {
                directives.put(asking.id(), open.eventId());
            }
        }
        return new ByProject(run, Causes.current(), directives);
    }

    /** The cause of what is said about each project. */
    private record ByProject(AllocationRun run, Cause request, Map<ProjectId, String> directives) {
        Cause of(ProjectId project) {
            var directive = directives.get(project);
            return new Cause(
                    run.correlationId(),
                    directive == null ? run.causationId() : directive,
                    request.actor(),
                    request.origin());
        }
    }
}
