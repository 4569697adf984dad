package io.mandate.portfolio.portfolio;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a portfolio is about. Mandatory projects are in whatever they are worth, excluded ones out. */
public record PortfolioRequest(
        @NotBlank @Size(max = 40) String office,
        @NotBlank @Size(max = 200) String name,
        @NotNull StrategyId strategyId,
        @NotNull @Schema(implementation = String.class, description = "ISO 4217", examples = "EUR")
                Currency currency,
        @NotNull Objective objective,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Period> periods,
        @Size(max = 2_000) List<@NotNull ProjectId> mandatory,
        @Size(max = 2_000) List<@NotNull ProjectId> excluded,
        @Nullable @Valid @Schema(description = "Beside the budgets; null asks nothing")
                Balance balance,
        @Nullable @Valid @Schema(description = "Among the projects; null says nothing")
                Relations relations,
        @Size(max = 200)
                @Schema(description = "What is not stated for a role and month is not limited")
                List<@NotNull @Valid RoleCapacity> capacity,
        @Size(max = 50)
                @Schema(description = "Budgets beside those of the periods, all of which hold")
                List<@NotNull @Valid FundingLine> funding) {

    public PortfolioRequest {
        mandatory = Objects.requireNonNullElse(mandatory, List.of());
        excluded = Objects.requireNonNullElse(excluded, List.of());
        capacity = Objects.requireNonNullElse(capacity, List.of());
        funding = Objects.requireNonNullElse(funding, List.of());
    }

    /** Whether both pose the same problem: neither the name nor the way a number is written counts. */
    public boolean posesAs(PortfolioRequest other) {
        return plain().equals(other.plain());
    }

    /** The same under another name. */
    public PortfolioRequest named(String other) {
        return new PortfolioRequest(
                office,
                other,
                strategyId,
                currency,
                objective,
                periods,
                mandatory,
                excluded,
                balance,
                relations,
                capacity,
                funding);
    }

    private PortfolioRequest plain() {
        return new PortfolioRequest(
                office,
                "",
                strategyId,
                currency,
                objective,
                periods.stream().map(Period::plain).toList(),
                mandatory.stream().sorted().toList(),
                excluded.stream().sorted().toList(),
                balance,
                relations,
                capacity.stream().map(RoleCapacity::plain).toList(),
                funding.stream().map(FundingLine::plain).toList());
    }
}
