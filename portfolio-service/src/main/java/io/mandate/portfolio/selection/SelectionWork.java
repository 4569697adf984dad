package io.mandate.portfolio.selection;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionReasons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;

/** Solves the problem of a run, away from requests and transactions. */
@ApplicationScoped
class SelectionWork implements RunWork {
    static final String KIND = "selection";

    private final SelectionRuns runs;
    private final SelectionStore store;
    private final Event<SelectionFound> ends;

    SelectionWork(SelectionRuns runs, SelectionStore store, Event<SelectionFound> ends) {
        this.runs = runs;
        this.store = store;
        this.ends = ends;
    }

    /** What the run is told; the problem itself lies in the store. */
    record Input(SelectionRun.Effort effort) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        progress.report(1, "reading the problem");
        var posed = store.problem(input.runId());
        var outcome = solve(posed, input.as(Input.class).effort(), progress);
        return () -> {
            var result = outcome.result();
            runs.findById(input.runId()).conclude(result);
            store.keepItems(input.runId(), outcome.items());
            ends.fire(
                    new SelectionFound(input.runId(), posed.portfolioId(), result.hasSelection()));
        };
    }

    private static Outcome solve(
            PosedSelection posed, SelectionRun.Effort effort, RunProgress progress) {
        var problem = WholeCoins.of(posed);
        var solution =
                SelectionModel.solve(
                        problem,
                        of(effort),
                        now -> {
                            progress.report(Math.min(95, now.percent()), now.step());
                            return progress.cancelled();
                        });
        progress.report(96, "finding the reasons");
        return Outcome.of(posed, solution, SelectionReasons.of(problem, solution));
    }

    private static SelectionEffort of(SelectionRun.Effort effort) {
        return new SelectionEffort(
                effort.seed(),
                effort.work(),
                Duration.ofSeconds(effort.wallClockSeconds()),
                SelectionEffort.standard().workers());
    }
}
