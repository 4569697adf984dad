package io.mandate.portfolio.selection.model;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Impossible;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionSolution.StoppedBy;
import io.mandate.portfolio.selection.model.SelectionSolution.Trail;
import io.mandate.portfolio.selection.model.engine.Effort;
import io.mandate.portfolio.selection.model.engine.Watch;
import io.mandate.portfolio.selection.model.search.Answer;
import io.mandate.portfolio.selection.model.search.BinarySolver;
import io.mandate.portfolio.selection.model.search.Contradiction;
import java.util.LinkedHashMap;
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
        var posing = new Posing(problem);
        if (!decided.conflicts().isEmpty()) {
            var rules = new Trail("rules", effort.seed(), effort.work(), StoppedBy.PROOF, true, 0);
            return impossible(posing, decided.conflicts(), rules, effort, watch);
        }
        var program = posing.program();
        var answer =
                BinarySolver.solve(
                        program, posing.fixing(decided), engines(effort), engines(watch));
        var chosen = answer.chosen();
        if (chosen != null) {
            return solution(problem, posing, program.worth(chosen), answer, effort);
        }
        return answer.ending() == Answer.Ending.INFEASIBLE
                ? impossible(posing, List.of(), trail(answer, effort), effort, watch)
                : unknown(answer, effort);
    }

    static Effort engines(SelectionEffort effort) {
        return new Effort(effort.seed(), effort.work(), effort.wallClock(), effort.workers());
    }

    static Watch engines(SelectionWatch watch) {
        return (percent, step, seconds) ->
                watch.stopAfter(new SelectionWatch.Progress(percent, step, seconds));
    }

    private static SelectionSolution solution(
            SelectionProblem problem,
            Posing posing,
            long worth,
            Answer answer,
            SelectionEffort effort) {
        var columns = requireNonNull(answer.chosen());
        var found = posing.chosen(columns);
        var chosen = new LinkedHashMap<String, String>();
        for (var candidate : problem.candidates()) {
            var option = found.get(candidate.id());
            if (option != null) {
                chosen.put(candidate.id(), option);
            }
        }
        return new SelectionSolution(
                answer.ending() == Answer.Ending.PROVEN ? Status.OPTIMAL : Status.FEASIBLE,
                chosen,
                new Bounds(worth, answer.bound()),
                posing.used(columns),
                posing.prices(answer.prices()),
                Impossible.NOT,
                trail(answer, effort));
    }

    /** Without an answer; the rules that stand against it are looked for with as much effort again. */
    private static SelectionSolution impossible(
            Posing posing,
            List<Conflict> conflicts,
            Trail trail,
            SelectionEffort effort,
            SelectionWatch watch) {
        var rules = posing.rules();
        var core =
                Contradiction.among(
                        posing.columns(),
                        posing.oneOptionEach(),
                        rules.stream().map(posing::row).toList(),
                        engines(effort),
                        engines(watch));
        return new SelectionSolution(
                Status.INFEASIBLE,
                Map.of(),
                new Bounds(0, 0),
                Map.of(),
                Map.of(),
                new Impossible(
                        conflicts, core.rules().stream().map(rules::get).toList(), core.smallest()),
                core.interrupted() ? trail.interrupted() : trail);
    }

    private static SelectionSolution unknown(Answer answer, SelectionEffort effort) {
        return new SelectionSolution(
                Status.UNKNOWN,
                Map.of(),
                new Bounds(0, answer.bound()),
                Map.of(),
                Map.of(),
                Impossible.NOT,
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
