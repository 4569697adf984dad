package io.mandate.portfolio.selection;

import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.ForcedExclusion;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.LimitOverrun;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.Limits;
import io.mandate.portfolio.selection.model.SelectionSolution.Conflict.RequiresForcedOut;

/** Why there is no selection, in words. */
final class Conflicts {
    private Conflicts() {}

    static String told(Conflict conflict, PosedSelection posed) {
        var coins = posed.coins();
        return switch (conflict) {
            case LimitOverrun(var overrun, var forced) ->
                    "The %d mandatory project(s) need %s %s in %s, its budget is %s"
                            .formatted(
                                    forced.size(),
                                    coins.amount(overrun.needed()).toPlainString(),
                                    posed.currency(),
                                    overrun.limit(),
                                    coins.amount(overrun.capacity()).toPlainString());
            case RequiresForcedOut(var candidate, var forcedOut) ->
                    "%s must be in and needs %s, which must be out".formatted(candidate, forcedOut);
            case ForcedExclusion(var one, var other) ->
                    "%s and %s must both be in and rule each other out".formatted(one, other);
            case Limits(var names) ->
                    "These budgets cannot all be kept: " + String.join(", ", names);
        };
    }
}
