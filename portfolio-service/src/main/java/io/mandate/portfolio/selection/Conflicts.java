package io.mandate.portfolio.selection;

import static java.util.stream.Collectors.joining;

import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.ForcedExclusion;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.LimitOverrun;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.RequiresForcedOut;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.Unreachable;
import java.util.List;

/** Why there is no selection, in words. */
final class Conflicts {
    private static final int NAMED = 100;

    private Conflicts() {}

    static String told(Conflict conflict, PosedSelection posed) {
        var coins = posed.coins();
        return switch (conflict) {
            case LimitOverrun(var overrun, var forced) when ShareLimits.isShare(overrun.limit()) ->
                    "The %d project(s) that %s cannot keep the %s, whatever else is chosen"
                            .formatted(forced.size(), must(posed), overrun.limit());
            case LimitOverrun(var overrun, var forced) ->
                    "The %d project(s) that %s need %s %s in %s, its budget is %s"
                            .formatted(
                                    forced.size(),
                                    must(posed),
                                    coins.amount(overrun.needed()).toPlainString(),
                                    posed.currency(),
                                    overrun.limit(),
                                    coins.amount(overrun.capacity()).toPlainString());
            case RequiresForcedOut(var candidate, var forcedOut) ->
                    "%s must be in and needs %s, which must be out".formatted(candidate, forcedOut);
            case ForcedExclusion(var one, var other) ->
                    "%s and %s must both be in and rule each other out".formatted(one, other);
            case Unreachable(var limit) ->
                    "The limits of %s cannot be kept, whatever is chosen".formatted(limit);
        };
    }

    private static String must(PosedSelection posed) {
        boolean modes = posed.projects().stream().anyMatch(PosedProject::hasModes);
        return modes ? "are mandatory or in flight" : "are mandatory";
    }

    /** What is plain to see, or else the smallest set of rules found that cannot all be kept. */
    static List<String> told(SelectionSolution solution, PosedSelection posed) {
        if (!solution.conflicts().isEmpty() || solution.core().isEmpty()) {
            return solution.conflicts().stream().map(each -> told(each, posed)).toList();
        }
        var measures = new PortfolioMeasures(posed.coins());
        return List.of(
                "These cannot all be kept: "
                        + solution.core().stream()
                                .limit(NAMED)
                                .map(measures::words)
                                .collect(joining("; ")));
    }
}
