package io.mandate.portfolio.posing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.balance.AlignmentLimit;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.balance.RiskLimit;
import io.mandate.portfolio.candidate.ProjectFacts;
import io.mandate.portfolio.candidate.ProjectFacts.Contribution;
import io.mandate.portfolio.strategy.GoalsInForce;
import io.mandate.portfolio.strategy.GoalsInForce.Leaf;
import io.mandate.portfolio.strategy.StrategyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A weighs 0.5, B 0.3 and C 0.2; the project contributes 1 to A, 90 to B, nothing to C, and 50 to something else. */
class MarksTest {
    private static final GoalsInForce GOALS =
            new GoalsInForce(
                    new StrategyId(new UUID(2, 2)),
                    1,
                    List.of(leaf("A", "0.5"), leaf("B", "0.3"), leaf("C", "0.2")));
    private static final Balance ALIGNED =
            new Balance(null, null, null, new AlignmentLimit(BigDecimal.ZERO, null), null);

    @Test
    void alignmentIsWhatTheGoalsThatItServesWeigh() {
        assertThat(alignment(Set.of())).isEqualByComparingTo("0.8");
    }

    @Test
    void anInitiativeServesItsGoalsWhateverTheProjectContributes() {
        assertThat(alignment(Set.of("C"))).isEqualByComparingTo("0.2");
        assertThat(alignment(Set.of("C", "gone"))).isEqualByComparingTo("0.2");
    }

    @Test
    void whereTheGoalsOfAnInitiativeAreGoneContributionsCount() {
        assertThat(alignment(Set.of("gone"))).isEqualByComparingTo("0.8");
    }

    @Test
    void riskCountsAsStatedOrAsThePortfolioSays() {
        assertThat(marks(risk(null), facts("0.30"))).isEqualTo(mark("0.3", false));
        assertThat(marks(risk("0.9"), facts("0.30"))).isEqualTo(mark("0.3", false));
        assertThat(marks(risk("0.9"), facts(null))).isEqualTo(mark("0.9", true));
        assertThat(marks(risk(null), facts(null))).isNull();
    }

    @Test
    void riskHasSixDecimals() {
        assertThat(marks(risk(null), facts("0.12345678"))).isEqualTo(mark("0.123457", false));
    }

    @Test
    void whatIsNotAskedForIsNotLookedAt() {
        assertThat(marks(new Balance(null, BigDecimal.ONE, null, null, null), facts("0.3")))
                .isNull();
    }

    private static @Nullable BigDecimal alignment(Set<String> undertaken) {
        var marks = Marks.of(ALIGNED, facts("0.3"), GOALS, undertaken);
        return marks == null ? null : marks.alignment();
    }

    private static @Nullable Marks marks(Balance balance, ProjectFacts facts) {
        return Marks.of(balance, facts, GOALS, Set.of());
    }

    private static Marks mark(String risk, boolean unstated) {
        return new Marks(null, new BigDecimal(risk), unstated);
    }

    private static Balance risk(@Nullable String unstated) {
        var limit =
                new RiskLimit(
                        BigDecimal.ONE, null, unstated == null ? null : new BigDecimal(unstated));
        return new Balance(null, null, null, null, limit);
    }

    private static ProjectFacts facts(@Nullable String risk) {
        return new ProjectFacts(
                null,
                null,
                null,
                risk == null ? null : new BigDecimal(risk),
                List.of(
                        contribution("A", "1"),
                        contribution("B", "90"),
                        contribution("C", "0"),
                        contribution("else", "50")),
                null,
                null,
                null);
    }

    private static Contribution contribution(String goal, String amount) {
        return new Contribution(goal, new BigDecimal(amount));
    }

    private static Leaf leaf(String code, String weight) {
        return new Leaf(code, code, new BigDecimal(weight));
    }
}
