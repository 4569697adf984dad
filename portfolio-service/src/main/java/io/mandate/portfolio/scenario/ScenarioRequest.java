package io.mandate.portfolio.scenario;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What of a scenario can be edited. Its terms are those that the portfolio would get; weights and
 * what is supposed of projects only ask what if.
 */
record ScenarioRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 2_000) String note,
        @NotNull
                @Valid
                @Schema(
                        description =
                                "Budgets, mandatory and excluded projects and what else a portfolio"
                                        + " is about; office, name, strategy and currency stay the"
                                        + " portfolio's")
                PortfolioRequest terms,
        @NotNull
                @Size(max = 100)
                @Schema(
                        description =
                                "By the code of a goal with nothing below it; make up exactly 1")
                Map<
                                @NotBlank String,
                                @NotNull @DecimalMin("0") @Digits(integer = 1, fraction = 6)
                                BigDecimal>
                        weights,
        @Size(max = 2_000) @Schema(description = "By project id")
                Map<@NotNull ProjectId, @NotNull @Valid Supposition> supposed) {

    ScenarioRequest {
        supposed = Objects.requireNonNullElse(supposed, Map.of());
    }

    /** What a project's numbers are supposed to be; what is left out stays as the project says. */
    record Supposition(
            @Nullable
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 6)
                    @Schema(description = "All costs so many times as high", examples = "1.2")
                    BigDecimal costFactor,
            @Nullable
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Digits(integer = 3, fraction = 6)
                    @Schema(description = "All benefits so many times as high", examples = "0.8")
                    BigDecimal benefitFactor,
            @Nullable
                    @DecimalMin("0")
                    @DecimalMax("1")
                    @Digits(integer = 1, fraction = 6)
                    @Schema(description = "Another risk factor", examples = "0.3")
                    BigDecimal riskFactor) {}
}
