package io.mandate.resource.planning;

import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.Allocation;
import io.mandate.resource.allocation.Allocations;
import io.mandate.resource.allocation.Announcement;
import io.mandate.resource.allocation.UnmetDemand;
import io.mandate.resource.demand.StaffingDemand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Books an approved plan: new people in, those of projects that wait out. */
@ApplicationScoped
class Booked {
    /** Why a waiting project lets its people go. */
    static final String NOT_WANTED = "NOT_WANTED";

    private final Allocations allocations;
    private final AllocationRuns runs;
    private final Inputs inputs;

    Booked(Allocations allocations, AllocationRuns runs, Inputs inputs) {
        this.allocations = allocations;
        this.runs = runs;
        this.inputs = inputs;
    }

    /** Changes the live allocation; the answer is what there is to say about it. */
    List<Announcement> by(AllocationRun run, Map<ProjectId, StaffingDemand> demands) {
        var snapshot = run.snapshot();
        var plan = Plan.of(runs.shares(run.id()), runs.gaps(run.id()));
        var live =
                inputs.replaceable(run.office(), run.month()).stream()
                        .collect(Collectors.toMap(Allocation::project, Function.identity()));
        var said = new ArrayList<Announcement>();
        for (var asking : snapshot.projects()) {
            var known = Optional.ofNullable(live.remove(asking.id()));
            if (known.isPresent() || !asking.minutes().isEmpty()) {
                var demand = Objects.requireNonNull(demands.get(asking.id()));
                said.add(book(run, plan, known.orElseGet(() -> open(run, demand)), demand));
            }
        }
        var lastDay = snapshot.from().minusDays(1);
        live.values()
                .forEach(
                        each -> Announcement.ended(each, lastDay, NOT_WANTED).ifPresent(said::add));
        return said;
    }

    private Allocation open(AllocationRun run, StaffingDemand demand) {
        var allocation = new Allocation(demand.projectId(), run.month(), demand.office(), run.id());
        allocations.persist(allocation);
        return allocation;
    }

    private static Announcement book(
            AllocationRun run, Plan plan, Allocation allocation, StaffingDemand demand) {
        var span = run.snapshot().span();
        var unmet = plan.unmet(demand.projectId());
        allocation.plan(
                run.id(),
                span,
                plan.shares(demand.projectId()),
                unmet.stream().mapToInt(UnmetDemand::minutes).sum());
        return Announcement.planned(allocation, span.from(), unmet);
    }
}
