package io.mandate.portfolio.approval;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.portfolio.Objective;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.result.SelectionResult;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The selection of a run is in force. */
public record SelectionApproved(
        Stamp stamp,
        UUID runId,
        Status status,
        Objective objective,
        String unit,
        @DecimalText @Nullable BigDecimal value,
        @DecimalText @Nullable BigDecimal upperBound,
        @Nullable Double gap,
        int selected,
        int candidates,
        String reason)
        implements PortfolioEvent {

    static SelectionApproved of(Stamp stamp, UUID runId, SelectionResult result, String reason) {
        return new SelectionApproved(
                stamp,
                runId,
                result.status(),
                result.objective(),
                result.unit(),
                result.value(),
                result.upperBound(),
                result.gap(),
                result.selected(),
                result.candidates(),
                reason);
    }

    @Override
    public String type() {
        return "mandate.portfolio.selection-approved.v1";
    }
}
