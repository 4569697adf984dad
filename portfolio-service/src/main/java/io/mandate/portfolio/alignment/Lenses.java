package io.mandate.portfolio.alignment;

import static io.mandate.platform.problem.ProblemException.invalid;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_OFFICE;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_PORTFOLIO;

import io.mandate.portfolio.Refusal;
import io.mandate.portfolio.office.OfficeTree;
import io.mandate.portfolio.office.Offices;
import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.portfolio.Portfolios;
import io.mandate.portfolio.strategy.Strategies;
import io.mandate.portfolio.strategy.Strategy;
import io.mandate.portfolio.strategy.StrategyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds what a question names. */
@ApplicationScoped
class Lenses {
    private final Strategies strategies;
    private final Portfolios portfolios;
    private final Offices offices;
    private final OfficeTree tree;

    Lenses(Strategies strategies, Portfolios portfolios, Offices offices, OfficeTree tree) {
        this.strategies = strategies;
        this.portfolios = portfolios;
        this.offices = offices;
        this.tree = tree;
    }

    Lens of(StrategyId id, AlignmentQuery query) {
        var strategy = strategies.require(id);
        boolean chosenOnly = Boolean.TRUE.equals(query.selected);
        if (query.portfolio == null) {
            if (chosenOnly) {
                throw invalid("/selected", "needs a portfolio");
            }
            return new Lens(
                    id,
                    strategy.goals(),
                    within(strategy.office(), query.office),
                    offices.require(strategy.office()).currency().getCurrencyCode(),
                    null,
                    false,
                    null);
        }
        var portfolio = following(strategy, query.portfolio);
        return new Lens(
                id,
                strategy.goals(),
                within(portfolio.office(), query.office),
                portfolio.currency().getCurrencyCode(),
                budget(portfolio),
                chosenOnly,
                portfolio.liveRun());
    }

    private Portfolio following(Strategy strategy, PortfolioId id) {
        return portfolios
                .findByIdOptional(id)
                .filter(each -> each.strategyId().equals(strategy.id()))
                .orElseThrow(
                        () ->
                                Refusal.at(
                                        "/portfolio",
                                        UNKNOWN_PORTFOLIO,
                                        "No portfolio %s follows the strategy".formatted(id)));
    }

    private String within(String whole, @Nullable String part) {
        if (part != null && !tree.under(whole).contains(part)) {
            throw Refusal.at(
                    "/office",
                    UNKNOWN_OFFICE,
                    "No office %s at or below %s".formatted(part, whole));
        }
        return part == null ? whole : part;
    }

    private static BigDecimal budget(Portfolio portfolio) {
        return portfolio.periods().stream()
                .map(Period::budget)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
