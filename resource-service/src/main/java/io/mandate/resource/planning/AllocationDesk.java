package io.mandate.resource.planning;

import static io.mandate.resource.ResourceProblem.RUN_NOT_FINISHED;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.RunState;
import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Snapshot;
import io.mandate.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where allocation runs are asked for, looked at and decided. */
@ApplicationScoped
class AllocationDesk {
    private final Planning planning;
    private final Decision decision;
    private final AllocationRuns allocationRuns;
    private final Runs runs;
    private final Snapshot snapshot;
    private final Idempotency idempotency;

    AllocationDesk(
            Planning planning,
            Decision decision,
            AllocationRuns allocationRuns,
            Runs runs,
            Snapshot snapshot,
            Idempotency idempotency) {
        this.planning = planning;
        this.decision = decision;
        this.allocationRuns = allocationRuns;
        this.runs = runs;
        this.snapshot = snapshot;
        this.idempotency = idempotency;
    }

    @Transactional
    AllocationRunView start(AllocationRequest request, boolean ownChain) {
        return idempotency.once(
                request, AllocationRunView.class, () -> planning.start(request, ownChain));
    }

    AllocationRunView show(UUID id) {
        return snapshot.read(
                () -> AllocationRunView.of(allocationRuns.require(id), runs.require(id)));
    }

    @Transactional
    AllocationRunView approve(UUID id, ApprovalRequest request) {
        return idempotency.once(
                request, AllocationRunView.class, () -> decide(id, request.reason()));
    }

    private AllocationRunView decide(UUID id, @Nullable String reason) {
        var run = allocationRuns.lock(id);
        var state = runs.require(id);
        if (state.state() != RunState.SUCCEEDED) {
            throw new ProblemException(RUN_NOT_FINISHED, "The run is " + state.state());
        }
        decision.approve(run, reason);
        allocationRuns.flush();
        return AllocationRunView.of(run, state);
    }
}
