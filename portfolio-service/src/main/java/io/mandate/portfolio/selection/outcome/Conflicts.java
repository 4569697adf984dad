package io.mandate.portfolio.selection.outcome;

import static java.util.stream.Collectors.joining;

import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.ForcedExclusion;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.LimitOverrun;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.RequiresForcedOut;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.Unreachable;
import io.mandate.portfolio.selection.model.SelectionSolution.Overrun;
import io.mandate.portfolio.selection.terms.TermWords;
import java.util.List;

/** Why there is no selection, in words. */
final class Conflicts {
    private static final int NAMED = 100;

    private final PosedSelection posed;
    private final TermWords words;

    private Conflicts(PosedSelection posed) {
        this.posed = posed;
        this.words = new TermWords(posed);
    }

    /** What is plain to see, or else the smallest set of rules found that cannot all be kept. */
    static List<String> told(SelectionSolution solution, PosedSelection posed) {
        if (solution.conflicts().isEmpty() && solution.core().isEmpty()) {
            return List.of();
        }
        var conflicts = new Conflicts(posed);
        return solution.conflicts().isEmpty()
                ? List.of(conflicts.contradiction(solution))
                : solution.conflicts().stream().map(conflicts::told).toList();
    }

    private String contradiction(SelectionSolution solution) {
        return "These cannot all be kept: "
                + solution.core().stream().limit(NAMED).map(words::of).collect(joining("; "));
    }

    private String told(Conflict conflict) {
        return switch (conflict) {
            case LimitOverrun(var overrun, var forced) ->
                    "The %d project(s) that %s %s"
                            .formatted(forced.size(), must(), tooMuch(overrun));
            case RequiresForcedOut(var candidate, var forcedOut) ->
                    "%s must be in and needs %s, which must be out"
                            .formatted(words.name(candidate), words.name(forcedOut));
            case ForcedExclusion(var one, var other) ->
                    "%s and %s must both be in and rule each other out"
                            .formatted(words.name(one), words.name(other));
            case Unreachable(var limit) ->
                    "The limits of %s cannot be kept, whatever is chosen".formatted(limit);
        };
    }

    private String tooMuch(Overrun overrun) {
        var limit = overrun.limit();
        var unit = words.terms().unit(limit);
        if (!unit.measures()) {
            return "cannot keep the %s, whatever else is chosen".formatted(limit);
        }
        return words.terms().isBudget(limit)
                ? "need %s in %s, its budget is %s"
                        .formatted(
                                unit.told(overrun.needed()),
                                limit,
                                unit.amount(overrun.capacity()).toPlainString())
                : "come to %s of %s, at most %s"
                        .formatted(
                                unit.told(overrun.needed()), limit, unit.told(overrun.capacity()));
    }

    private String must() {
        boolean modes = posed.projects().stream().anyMatch(PosedProject::hasModes);
        return modes ? "are mandatory or in flight" : "are mandatory";
    }
}
