package io.mandate.portfolio.choice;

import static java.util.Objects.requireNonNull;

import io.mandate.portfolio.choice.answer.ChoiceMeasures;
import io.mandate.portfolio.choice.problem.PosedChoice;
import io.mandate.portfolio.selection.inquiry.Answered;
import io.mandate.portfolio.selection.inquiry.FinishedRuns;
import io.mandate.portfolio.selection.model.Known;
import io.mandate.portfolio.selection.model.SelectionSolution.Bounds;
import io.mandate.portfolio.selection.model.Solved;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Problems posed directly for which a choice was found, as they were solved. */
@ApplicationScoped
class FinishedChoices implements FinishedRuns {
    private final ChoiceStore store;

    FinishedChoices(ChoiceStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return ChoiceWork.KIND;
    }

    @Override
    public Answered answered(UUID runId) {
        var posed = PosedChoice.of(store.problem(runId));
        var result = store.result(runId);
        var bounds =
                new Bounds(
                        posed.scales().value(requireNonNull(result.value()), ""),
                        posed.scales().value(requireNonNull(result.upperBound()), ""));
        return answered(posed, new Known(store.chosen(runId), bounds, Map.of()));
    }

    /** Only the request's limits can be raised, not its shares. */
    static Answered answered(PosedChoice posed, Known known) {
        return new Answered(
                new Solved(posed.problem(), known, posed.limits()),
                posed.effort(),
                new ChoiceMeasures(posed));
    }
}
