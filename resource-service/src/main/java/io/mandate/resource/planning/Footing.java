package io.mandate.resource.planning;

import static io.mandate.resource.ResourceProblem.INPUTS_MOVED;
import static io.mandate.resource.ResourceProblem.MONTH_OVER;

import io.mandate.platform.problem.ProblemException;
import io.mandate.resource.ProjectId;
import io.mandate.resource.demand.StaffingDemand;
import io.mandate.resource.demand.StaffingDemands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sure that a plan still rests on what it was made from, and that nothing moves meanwhile. */
@ApplicationScoped
class Footing {
    private final MonthLock months;
    private final StaffingDemands demands;
    private final Inputs inputs;

    Footing(MonthLock months, StaffingDemands demands, Inputs inputs) {
        this.months = months;
        this.demands = demands;
        this.inputs = inputs;
    }

    /**
     * Locks the month and the projects, then gathers the inputs anew: whatever differs is named in a
     * 409. The answer is the locked projects.
     */
    Map<ProjectId, StaffingDemand> secure(Snapshot then) {
        months.hold(then.month());
        var locked = demands.lock(touched(then));
        var moved = Movement.between(then, now(then));
        if (!moved.isEmpty()) {
            var first = moved.getFirst();
            throw new ProblemException(
                    INPUTS_MOVED,
                    "%s %s; ask for a new run".formatted(first.pointer(), first.detail()),
                    moved);
        }
        return locked;
    }

    private Snapshot now(Snapshot then) {
        try {
            return inputs.of(then.office(), then.month(), then.options());
        } catch (ProblemException e) {
            throw e.type() == MONTH_OVER ? new ProblemException(INPUTS_MOVED, e.detail()) : e;
        }
    }

    private static Set<ProjectId> touched(Snapshot then) {
        return Stream.concat(
                        then.projects().stream().map(Snapshot.Asking::id),
                        then.standing().stream().map(Snapshot.Standing::project))
                .collect(Collectors.toSet());
    }
}
