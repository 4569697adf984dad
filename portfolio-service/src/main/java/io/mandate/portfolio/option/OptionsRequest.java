package io.mandate.portfolio.option;

import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.funding.FundingShare;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The ways in which a portfolio lets a project be done: when it may start, and how it may go on once it runs; and who pays for it. */
public record OptionsRequest(
        @Nullable @Valid @Schema(description = "Without effect once the project runs")
                StartWindow start,
        @Size(max = 4)
                @Schema(
                        description =
                                "Of which exactly one is chosen; without effect before the project runs")
                List<@NotNull @Valid ModeFigures> modes,
        @Size(max = 20) @Schema(description = "Who pays for it, and as what; null is unknown")
                List<@NotNull @Valid FundingShare> funding) {

    public OptionsRequest {
        modes = requireNonNullElse(modes, List.of());
        funding = requireNonNullElse(funding, List.of());
        if (start == null && modes.isEmpty() && funding.isEmpty()) {
            throw new IllegalArgumentException("must have a start window, modes or funding");
        }
    }
}
