package io.mandate.resource.planning;

import static io.mandate.resource.ResourceProblem.NOTHING_TO_PLAN;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Causes;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.Runs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;

/** Takes the snapshot of a month and sends it to the solver. */
@ApplicationScoped
class Planning {
    private final Inputs inputs;
    private final PlanningRules rules;
    private final AllocationRuns allocationRuns;
    private final Runs runs;
    private final Audit audit;

    Planning(
            Inputs inputs,
            PlanningRules rules,
            AllocationRuns allocationRuns,
            Runs runs,
            Audit audit) {
        this.inputs = inputs;
        this.rules = rules;
        this.allocationRuns = allocationRuns;
        this.runs = runs;
        this.audit = audit;
    }

    /** What the executor needs to know; the snapshot itself lies with the run. */
    record Order(String office, String month) {}

    /**
     * Queues the run. It continues the chain that the caller brought, else that of the newest
     * directive which waits for an answer, else it begins one.
     */
    @Transactional(TxType.MANDATORY)
    AllocationRunView start(AllocationRequest request, boolean ownChain) {
        var month = request.plausibleMonth();
        var snapshot = inputs.of(request.office(), month, request.options(rules));
        if (snapshot.isEmpty()) {
            throw nothing(request.office(), month);
        }
        AllocationWork.posed(snapshot);
        var chain = ownChain ? Causes.current().correlationId() : chain(snapshot);
        var order = new Order(request.office(), month.toString());
        var state = runs.start(AllocationWork.KIND, order, request.office(), chain);
        var run = new AllocationRun(state.id(), snapshot, chain);
        allocationRuns.persistAndFlush(run);
        audit.record(
                "allocation-requested",
                "allocation-run",
                state.id().toString(),
                request.office(),
                null,
                order,
                null);
        return AllocationRunView.of(run, state);
    }

    static String chain(Snapshot snapshot) {
        return snapshot.newestDirective()
                .map(Snapshot.OpenDirective::correlationId)
                .orElseGet(() -> Causes.current().correlationId());
    }

    private static ProblemException nothing(String office, YearMonth month) {
        return new ProblemException(
                NOTHING_TO_PLAN,
                "No project that %s wants asks for anybody in %s, and nobody is allocated"
                        .formatted(office, month));
    }
}
