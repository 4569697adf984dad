package io.mandate.portfolio.approval;

import static io.mandate.portfolio.PortfolioProblem.BASIS_MOVED;

import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.posing.Movement;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Posing;
import io.mandate.portfolio.selection.SelectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether a selection still stands on what it was based on. */
@ApplicationScoped
class Basis {
    private final Posing posing;
    private final SelectionStore store;

    Basis(Posing posing, SelectionStore store) {
        this.posing = posing;
        this.store = store;
    }

    /** Poses the problem anew; the run may be approved only if it is the same. */
    PosedSelection requireUnmoved(Portfolio portfolio, UUID runId) {
        var then = store.problem(runId);
        var now = posing.pose(portfolio, then.asOfStated() ? then.asOf() : null);
        var moved = Movement.between(then, now);
        if (!moved.isEmpty()) {
            throw Refusal.at(
                    "/basedOn",
                    BASIS_MOVED,
                    "Ask for a new selection: " + String.join("; ", moved));
        }
        return then;
    }
}
