package io.mandate.portfolio.posing;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.portfolio.Portfolio;
import io.mandate.portfolio.strategy.GoalsInForce;
import io.mandate.portfolio.strategy.GoalsInForce.Leaf;
import io.mandate.portfolio.strategy.StrategyId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Problems posed in January 2027 under a strategy with the one goal G. */
public final class PosingFixtures {
    private PosingFixtures() {}

    public static PosedSelection pose(Portfolio portfolio, Candidate... candidates) {
        return pose(portfolio, YearMonth.of(2027, 1), "1", candidates);
    }

    /** With options that the portfolio states of some of them. */
    public static PosedSelection pose(
            Portfolio portfolio,
            Map<ProjectId, OptionsRequest> options,
            YearMonth asOf,
            Candidate... candidates) {
        return pose(portfolio, options, asOf, Set.of(), candidates);
    }

    /** With projects that have done their work. */
    public static PosedSelection pose(
            Portfolio portfolio,
            Map<ProjectId, OptionsRequest> options,
            YearMonth asOf,
            Set<ProjectId> done,
            Candidate... candidates) {
        return pose(
                new PosingRule.Terms(portfolio, options, asOf, false, goals("1"), done, Map.of()),
                candidates);
    }

    static PosedSelection pose(
            Portfolio portfolio, YearMonth asOf, String weight, Candidate... candidates) {
        var goals = goals(weight);
        return pose(
                new PosingRule.Terms(portfolio, Map.of(), asOf, false, goals, Set.of(), Map.of()),
                candidates);
    }

    private static PosedSelection pose(PosingRule.Terms terms, Candidate... candidates) {
        return PosingRule.pose(terms, Arrays.stream(candidates).map(Candidate::known).toList());
    }

    private static GoalsInForce goals(String weight) {
        return new GoalsInForce(
                new StrategyId(new UUID(2, 2)),
                1,
                List.of(
                        new Leaf("G", "Growth", new BigDecimal(weight)),
                        new Leaf("H", "Health", BigDecimal.ONE.subtract(new BigDecimal(weight)))));
    }
}
