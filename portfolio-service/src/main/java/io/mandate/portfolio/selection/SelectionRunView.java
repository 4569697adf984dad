package io.mandate.portfolio.selection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.run.RunView;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.selection.result.SelectionResult;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A selection run: how far it is, on what it is based, what it found, and what was decided. */
public record SelectionRunView(
        @JsonUnwrapped RunView run,
        PortfolioId portfolioId,
        @Nullable
                @Schema(
                        description =
                                "The scenario that it solves, if it is not the portfolio itself")
                UUID scenarioId,
        SelectionRun.Basis basedOn,
        SelectionRun.Effort effort,
        @Nullable SelectionResult result,
        @Nullable Decision decision) {

    static SelectionRunView of(RunView run, SelectionRun selection) {
        return new SelectionRunView(
                run,
                selection.portfolioId(),
                selection.scenarioId(),
                selection.basis(),
                selection.effort(),
                selection.result(),
                selection.decision());
    }
}
