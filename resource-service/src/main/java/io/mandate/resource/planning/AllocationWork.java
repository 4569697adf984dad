package io.mandate.resource.planning;

import static io.mandate.platform.problem.CommonProblem.INVALID_REQUEST;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.resource.allocation.model.AllocationEffort;
import io.mandate.resource.allocation.model.AllocationModel;
import io.mandate.resource.allocation.model.AllocationProblem;
import io.mandate.resource.allocation.model.InvalidAllocationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Solves a snapshot in the background. */
@ApplicationScoped
class AllocationWork implements RunWork {
    static final String KIND = "allocation";

    private final AllocationRuns runs;
    private final PlanningRules rules;

    AllocationWork(AllocationRuns runs, PlanningRules rules) {
        this.runs = runs;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        var snapshot = runs.snapshot(input.runId());
        var problem = posed(snapshot);
        var effort =
                AllocationEffort.fitting(problem)
                        .seeded(snapshot.options().seed())
                        .within(rules.wallClock());
        var solution =
                AllocationModel.solve(
                        problem,
                        effort,
                        now -> {
                            progress.report(now.percent(), now.step());
                            return progress.cancelled();
                        });
        return () -> runs.conclude(input.runId(), solution);
    }

    static AllocationProblem posed(Snapshot snapshot) {
        try {
            return Problem.of(snapshot);
        } catch (InvalidAllocationException e) {
            var detail = String.valueOf(e.getMessage());
            throw new ProblemException(
                    INVALID_REQUEST, detail, List.of(new FieldError(e.pointer(), detail)));
        }
    }
}
