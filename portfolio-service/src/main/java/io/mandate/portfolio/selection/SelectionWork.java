package io.mandate.portfolio.selection;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.inquiry.Answered;
import io.mandate.portfolio.selection.inquiry.ExplanationView;
import io.mandate.portfolio.selection.inquiry.ExplanationWords;
import io.mandate.portfolio.selection.inquiry.InquiryStore;
import io.mandate.portfolio.selection.inquiry.Watching;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.Solved;
import io.mandate.portfolio.selection.outcome.NearestStarts;
import io.mandate.portfolio.selection.outcome.Outcome;
import io.mandate.portfolio.selection.outcome.PortfolioMeasures;
import io.mandate.portfolio.selection.result.SelectionFound;
import io.mandate.portfolio.selection.terms.PortfolioTerms;
import io.mandate.portfolio.selection.terms.WholeCoins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.List;

/** Solves the problem of a run, away from requests and transactions. */
@ApplicationScoped
class SelectionWork implements RunWork {
    static final String KIND = "selection";

    private final SelectionRuns runs;
    private final SelectionStore store;
    private final InquiryStore inquiries;
    private final Event<SelectionFound> ends;

    SelectionWork(
            SelectionRuns runs,
            SelectionStore store,
            InquiryStore inquiries,
            Event<SelectionFound> ends) {
        this.runs = runs;
        this.store = store;
        this.inquiries = inquiries;
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
        var problem = WholeCoins.of(posed);
        var effort = of(input.as(Input.class).effort());
        var solution =
                NearestStarts.of(
                        posed,
                        problem,
                        SelectionModel.solve(problem, effort, Watching.of(progress, 1, 50)));
        progress.report(50, "finding the reasons");
        var outcome = Outcome.of(posed, problem, solution);
        var explained =
                outcome.result().hasSelection()
                        ? explained(posed, solved(posed, problem, solution), effort, progress)
                        : List.<ExplanationView>of();
        return () -> {
            var result = outcome.result();
            var run = runs.findById(input.runId());
            run.conclude(result);
            store.keepItems(input.runId(), outcome.items());
            inquiries.keep(input.runId(), run.office(), explained);
            ends.fire(
                    new SelectionFound(input.runId(), posed.portfolioId(), result.hasSelection()));
        };
    }

    private static Solved solved(
            PosedSelection posed, SelectionProblem problem, SelectionSolution solution) {
        return new Solved(problem, Known.of(solution), new PortfolioTerms(posed).budgets());
    }

    private static List<ExplanationView> explained(
            PosedSelection posed, Solved solved, SelectionEffort effort, RunProgress progress) {
        var answered = new Answered(solved, effort, new PortfolioMeasures(posed));
        return ExplanationWords.nearest(answered, Watching.of(progress, 50, 97));
    }

    static SelectionEffort of(SelectionRun.Effort effort) {
        return new SelectionEffort(
                effort.seed(),
                effort.work(),
                Duration.ofSeconds(effort.wallClockSeconds()),
                SelectionEffort.standard().workers());
    }
}
