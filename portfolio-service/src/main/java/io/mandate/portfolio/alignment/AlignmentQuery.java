package io.mandate.portfolio.alignment;

import io.mandate.portfolio.portfolio.PortfolioId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which projects are looked at; of them those that are proposed, approved, active or on hold. */
public class AlignmentQuery {
    @QueryParam("office")
    @Parameter(description = "Only of this office and those below it")
    @Nullable String office;

    @QueryParam("portfolio")
    @Parameter(
            description =
                    "Only of this portfolio's office and those below it, in the portfolio's currency and"
                            + " against its budget")
    @Nullable PortfolioId portfolio;

    @QueryParam("selected")
    @Parameter(description = "Only those that the portfolio's selection in force has chosen")
    @Nullable Boolean selected;
}
