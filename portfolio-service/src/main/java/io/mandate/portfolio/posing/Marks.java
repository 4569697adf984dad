package io.mandate.portfolio.posing;

import static java.math.RoundingMode.HALF_EVEN;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.Decimals;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.balance.RiskLimit;
import io.mandate.portfolio.candidate.ProjectFacts;
import io.mandate.portfolio.candidate.ProjectFacts.Contribution;
import io.mandate.portfolio.strategy.GoalsInForce;
import io.mandate.portfolio.strategy.GoalsInForce.Leaf;
import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio's balance looks at in a project beside its score, 0 to 1 with six decimals, null where it
 * does not look: its alignment, which is what the goals that it serves weigh, and the risk that counts, which
 * is null as well if nobody says it. {@code riskUnstated} tells that the portfolio says it.
 */
public record Marks(
        @DecimalText @Nullable BigDecimal alignment,
        @DecimalText @Nullable BigDecimal risk,
        boolean riskUnstated) {
    static final Marks NONE = new Marks(null, null, false);
    private static final int DECIMALS = 6;

    /** Of a project that is in an initiative for these goals, or in none; null if the balance asks for none of it. */
    static @Nullable Marks of(
            Balance balance, ProjectFacts facts, GoalsInForce goals, Set<String> undertaken) {
        var limit = balance.risk();
        var marks =
                new Marks(
                        balance.alignment() == null ? null : alignment(facts, goals, undertaken),
                        limit == null ? null : risk(limit, facts),
                        limit != null && limit.unstated() != null && facts.riskFactor() == null);
        return marks.equals(NONE) ? null : marks;
    }

    private static @Nullable BigDecimal risk(RiskLimit limit, ProjectFacts facts) {
        var risk = facts.riskFactor() == null ? limit.unstated() : facts.riskFactor();
        return risk == null ? null : rounded(risk);
    }

    private static BigDecimal alignment(
            ProjectFacts facts, GoalsInForce goals, Set<String> undertaken) {
        var served = served(facts, goals, undertaken);
        return rounded(
                goals.goals().stream()
                        .filter(leaf -> served.contains(leaf.code()))
                        .map(Leaf::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The leaves that a project serves: those of its initiative, or else those to which it contributes. */
    static SortedSet<String> served(
            ProjectFacts facts, GoalsInForce goals, Set<String> undertaken) {
        var leaves = new TreeSet<String>();
        goals.goals().forEach(leaf -> leaves.add(leaf.code()));
        var served = new TreeSet<>(undertaken);
        served.retainAll(leaves);
        if (served.isEmpty()) {
            facts.strategicFit().stream()
                    .filter(each -> each.contribution().signum() > 0)
                    .map(Contribution::goal)
                    .filter(leaves::contains)
                    .forEach(served::add);
        }
        return served;
    }

    private static BigDecimal rounded(BigDecimal mark) {
        return Decimals.tidy(mark.setScale(DECIMALS, HALF_EVEN));
    }
}
