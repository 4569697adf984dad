package io.mandate.portfolio.candidate;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.Money;
import io.mandate.portfolio.Coins;
import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.RoleHours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this service reads of a project: enough to score, value and choose it. Null is unknown; the kind of work is a free code. */
public record ProjectFacts(
        @Nullable LocalDate start,
        @Nullable LocalDate plannedFinish,
        @Nullable Money plannedCost,
        @Nullable BigDecimal riskFactor,
        List<Contribution> strategicFit,
        @Nullable BusinessCase businessCase,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RoleHours> demand) {

    public ProjectFacts {
        strategicFit = Objects.requireNonNullElse(strategicFit, List.of());
        demand = Objects.requireNonNullElse(demand, List.of());
    }

    /** How much it contributes to a goal, 0 to 100. */
    public record Contribution(String goal, BigDecimal contribution) {}

    /** Costs and benefits by month. */
    public record BusinessCase(
            String currency, List<MonthAmount> costs, List<MonthAmount> benefits) {

        BusinessCase times(@Nullable BigDecimal costFactor, @Nullable BigDecimal benefitFactor) {
            return new BusinessCase(
                    currency, scaled(costs, costFactor), scaled(benefits, benefitFactor));
        }

        private List<MonthAmount> scaled(List<MonthAmount> flow, @Nullable BigDecimal factor) {
            var coins = Coins.of(currency);
            return factor == null || flow == null
                    ? flow
                    : flow.stream()
                            .map(
                                    each ->
                                            new MonthAmount(
                                                    each.month(),
                                                    coins.rounded(each.amount().multiply(factor))))
                            .toList();
        }
    }

    /**
     * What it would say if all its costs and all its benefits were so many times as high, rounded to
     * whole coins, and its risk factor another; null leaves it as it is.
     */
    public ProjectFacts supposing(
            @Nullable BigDecimal costFactor,
            @Nullable BigDecimal benefitFactor,
            @Nullable BigDecimal otherRisk) {
        return new ProjectFacts(
                start,
                plannedFinish,
                plannedCost == null || costFactor == null
                        ? plannedCost
                        : new Money(
                                Coins.of(plannedCost.currency())
                                        .rounded(plannedCost.amount().multiply(costFactor)),
                                plannedCost.currency()),
                otherRisk == null ? riskFactor : otherRisk,
                strategicFit,
                businessCase == null ? null : businessCase.times(costFactor, benefitFactor),
                kind,
                demand);
    }

    /** The same project, of which only this demand for hours matters. */
    public ProjectFacts demanding(List<RoleHours> other) {
        return new ProjectFacts(
                start,
                plannedFinish,
                plannedCost,
                riskFactor,
                strategicFit,
                businessCase,
                kind,
                other);
    }

    /** The project's one currency; null when it states no amount. */
    public @Nullable String currency() {
        if (plannedCost != null) {
            return plannedCost.currency();
        }
        return businessCase == null ? null : businessCase.currency();
    }

    /** Contributions by goal; of two lines for a goal the first counts. */
    public Map<String, BigDecimal> contributions() {
        return strategicFit.stream()
                .collect(toMap(Contribution::goal, Contribution::contribution, (one, _) -> one));
    }
}
