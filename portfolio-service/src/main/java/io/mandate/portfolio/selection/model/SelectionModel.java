package io.mandate.portfolio.selection.model;

import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionSolution.StoppedBy;
import io.mandate.portfolio.selection.model.SelectionSolution.Trail;
import io.mandate.portfolio.selection.model.engine.Answer;
import io.mandate.portfolio.selection.model.engine.BinarySolver;
import io.mandate.portfolio.selection.model.engine.Effort;
import java.util.List;
import java.util.Map;

/** Chooses the candidates worth most under all limits, with a bound that no other choice can exceed. */
public final class SelectionModel {

    private SelectionModel() {}

    public static SelectionSolution solve(SelectionProblem problem, SelectionEffort effort) {
        return solve(problem, effort, SelectionWatch.NONE);
    }

    public static SelectionSolution solve(
            SelectionProblem problem, SelectionEffort effort, SelectionWatch watch) {
        var decided = Decided.of(problem);
        if (!decided.conflicts().isEmpty()) {
            return contradiction(decided.conflicts(), effort);
        }
        var posing = new Posing(problem);
        var program = posing.program();
        var answer =
                BinarySolver.solve(
                        program,
                        posing.fixing(decided),
                        new Effort(
                                effort.seed(), effort.work(), effort.wallClock(), effort.workers()),
                        (percent, step, seconds) ->
                                watch.stopAfter(
                                        new SelectionWatch.Progress(percent, step, seconds)));
        var chosen = answer.chosen();
        if (chosen == null) {
            return nothing(problem, answer, effort);
        }
        return solution(problem, posing, answer, chosen, effort);
    }

    private static SelectionSolution solution(
            SelectionProblem problem,
            Posing posing,
            Answer answer,
            boolean[] chosen,
            SelectionEffort effort) {
        var selected = posing.selected(chosen);
        return new SelectionSolution(
                answer.ending() == Answer.Ending.PROVEN ? Status.OPTIMAL : Status.FEASIBLE,
                problem.candidates().stream()
                        .map(Candidate::id)
                        .filter(selected::contains)
                        .toList(),
                new Bounds(posing.program().worth(chosen), answer.bound()),
                posing.used(posing.program(), chosen),
                posing.prices(answer.prices()),
                List.of(),
                trail(answer, effort));
    }

    private static SelectionSolution contradiction(
            List<Conflict> conflicts, SelectionEffort effort) {
        return new SelectionSolution(
                Status.INFEASIBLE,
                List.of(),
                new Bounds(0, 0),
                Map.of(),
                Map.of(),
                conflicts,
                new Trail("rules", effort.seed(), effort.work(), StoppedBy.PROOF, true, 0));
    }

    private static SelectionSolution nothing(
            SelectionProblem problem, Answer answer, SelectionEffort effort) {
        boolean proven = answer.ending() == Answer.Ending.INFEASIBLE;
        var limits = problem.limits().stream().map(SelectionProblem.Limit::name).toList();
        return new SelectionSolution(
                proven ? Status.INFEASIBLE : Status.UNKNOWN,
                List.of(),
                new Bounds(0, proven ? 0 : answer.bound()),
                Map.of(),
                Map.of(),
                proven ? List.of(new Conflict.Limits(limits)) : List.of(),
                trail(answer, effort));
    }

    private static Trail trail(Answer answer, SelectionEffort effort) {
        var stoppedBy =
                switch (answer.ending()) {
                    case PROVEN, INFEASIBLE -> StoppedBy.PROOF;
                    case WORK_LIMIT -> StoppedBy.WORK_LIMIT;
                    case WALL_CLOCK -> StoppedBy.WALL_CLOCK;
                    case CANCELLED -> StoppedBy.CANCEL;
                };
        boolean reproducible = stoppedBy == StoppedBy.PROOF || stoppedBy == StoppedBy.WORK_LIMIT;
        return new Trail(
                answer.engines(),
                effort.seed(),
                effort.work(),
                stoppedBy,
                reproducible,
                answer.seconds());
    }
}
