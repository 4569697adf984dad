package io.mandate.portfolio.posing;

import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.balance.BucketShare;
import io.mandate.portfolio.capacity.RoleCapacity;
import io.mandate.portfolio.funding.FundingLine;
import io.mandate.portfolio.portfolio.Objective;
import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.portfolio.PortfolioId;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.strategy.GoalsInForce;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The problem of a run, as it was when it was posed. {@code asOfStated} tells whether the caller
 * chose the first month that counts or took the current one. Done are those projects of the
 * relations whose work is done: they count as in.
 */
public record PosedSelection(
        PortfolioId portfolioId,
        long portfolioVersion,
        @Nullable UUID liveRun,
        String currency,
        Objective objective,
        YearMonth asOf,
        boolean asOfStated,
        List<Period> periods,
        GoalsInForce goals,
        List<PosedProject> projects,
        @Nullable Balance balance,
        @Nullable Relations relations,
        Set<ProjectId> done,
        List<RoleCapacity> capacity,
        List<FundingLine> funding) {

    public PosedSelection {
        periods = List.copyOf(periods);
        projects = List.copyOf(projects);
        // problems that were posed before there were relations, capacities and funding have none
        done = Set.copyOf(requireNonNullElse(done, Set.of()));
        capacity = List.copyOf(requireNonNullElse(capacity, List.of()));
        funding = List.copyOf(requireNonNullElse(funding, List.of()));
    }

    /** Of buckets; none without a balance. */
    public List<BucketShare> shares() {
        return balance == null ? List.of() : balance.shares();
    }

    public Coins coins() {
        return Coins.of(currency);
    }
}
