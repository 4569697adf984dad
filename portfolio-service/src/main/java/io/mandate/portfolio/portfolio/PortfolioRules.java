package io.mandate.portfolio.portfolio;

import static io.mandate.portfolio.PortfolioProblem.MANDATORY_AND_EXCLUDED;
import static io.mandate.portfolio.PortfolioProblem.PERIODS_OVERLAP;
import static io.mandate.portfolio.PortfolioProblem.PERIOD_ENDS_BEFORE_START;
import static java.util.stream.Collectors.toSet;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.balance.BalanceRules;
import io.mandate.portfolio.capacity.CapacityRules;
import io.mandate.portfolio.funding.FundingRules;
import io.mandate.portfolio.funding.FundingRules.Bounds;
import io.mandate.portfolio.relation.RelationRules;
import java.util.HashSet;
import java.util.List;

/** What must hold between the fields of a portfolio. */
final class PortfolioRules {
    private PortfolioRules() {}

    static void check(PortfolioRequest request) {
        periodsFollowEachOther(request.periods());
        var coins = Coins.of(request.currency().getCurrencyCode());
        budgetsCanBePaid(request.periods(), coins);
        FundingRules.checkLines(request.funding(), bounds(request.periods()), coins);
        noProjectIsMandatoryAndExcluded(request);
        if (request.balance() != null) {
            BalanceRules.check(request.balance());
        }
        CapacityRules.check(request.capacity());
        var relations = request.relations();
        if (relations != null) {
            Refusal.within(
                    "/relations", () -> RelationRules.checked(relations, request.mandatory()));
        }
    }

    private static void periodsFollowEachOther(List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            if (period.to().isBefore(period.from())) {
                throw Refusal.at(
                        "/periods/%d/to".formatted(i),
                        PERIOD_ENDS_BEFORE_START,
                        "%s is before %s".formatted(period.to(), period.from()));
            }
            if (i > 0 && !period.from().isAfter(periods.get(i - 1).to())) {
                throw Refusal.at(
                        "/periods/%d/from".formatted(i),
                        PERIODS_OVERLAP,
                        "%s is not after %s".formatted(period.from(), periods.get(i - 1).to()));
            }
        }
    }

    private static void budgetsCanBePaid(List<Period> periods, Coins coins) {
        for (int i = 0; i < periods.size(); i++) {
            coins.requireWhole(periods.get(i).budget(), "/periods/%d/budget".formatted(i));
        }
    }

    private static Bounds bounds(List<Period> periods) {
        return new Bounds(
                periods.stream().map(Period::from).collect(toSet()),
                periods.stream().map(Period::to).collect(toSet()));
    }

    private static void noProjectIsMandatoryAndExcluded(PortfolioRequest request) {
        var mandatory = new HashSet<>(request.mandatory());
        for (int i = 0; i < request.excluded().size(); i++) {
            if (mandatory.contains(request.excluded().get(i))) {
                throw Refusal.at(
                        "/excluded/" + i,
                        MANDATORY_AND_EXCLUDED,
                        "%s is mandatory as well".formatted(request.excluded().get(i)));
            }
        }
    }
}
