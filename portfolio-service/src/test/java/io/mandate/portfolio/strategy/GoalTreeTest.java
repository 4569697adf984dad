package io.mandate.portfolio.strategy;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.mandate.portfolio.strategy.GoalsInForce.Leaf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalTreeTest {
    private final GoalTree tree =
            new GoalTree(
                    List.of(
                            goal("GROWTH", null, "0.7"),
                            goal("ASIA", "GROWTH", "0.25"),
                            goal("HEALTH", null, "0.3"),
                            goal("EUROPE", "GROWTH", "0.75"),
                            goal("RETAIL", "EUROPE", "1")));

    @Test
    void aLeafWeighsTheProductOfTheWeightsOnTheWayToIt() {
        assertThat(tree.leaves())
                .extracting(Goal::code, goal -> tree.weightOfAll(goal).toPlainString())
                .containsExactly(
                        tuple("ASIA", "0.175"), tuple("HEALTH", "0.3"), tuple("RETAIL", "0.525"));
    }

    @Test
    void upwardsLeadsFromAGoalToTheTop() {
        assertThat(tree.upwards(tree.goals().getLast()))
                .extracting(Goal::code)
                .containsExactly("RETAIL", "EUROPE", "GROWTH");
    }

    @Test
    void onlyLeavesAreInForce() {
        var inForce = GoalsInForce.of(new StrategyId(new UUID(0, 1)), 3, tree);

        assertThat(inForce.goals())
                .extracting(Leaf::code)
                .containsExactly("ASIA", "HEALTH", "RETAIL");
    }

    /** Whatever tree with whatever weights of six decimals. */
    @Test
    void theWeightsOfTheLeavesMakeUpExactlyOne() {
        var random = new Random(23);
        for (int i = 0; i < 200; i++) {
            var goals = new ArrayList<Goal>();
            grow(goals, null, 1, random);

            GoalRules.check(goals);
            var grown = new GoalTree(goals);

            assertThat(
                            grown.leaves().stream()
                                    .map(grown::weightOfAll)
                                    .reduce(ZERO, BigDecimal::add))
                    .isEqualByComparingTo(ONE);
        }
    }

    private static void grow(List<Goal> goals, String parent, int level, Random random) {
        int children = random.nextInt(1, 4);
        var left = ONE;
        for (int i = 1; i <= children; i++) {
            var weight =
                    i == children
                            ? left
                            : left.multiply(BigDecimal.valueOf(random.nextInt(1_000_001), 6))
                                    .setScale(6, RoundingMode.DOWN);
            left = left.subtract(weight);
            var code = "G" + goals.size();
            goals.add(new Goal(code, code, parent, weight, List.of()));
            if (level < GoalRules.LEVELS && random.nextBoolean()) {
                grow(goals, code, level + 1, random);
            }
        }
    }

    private static Goal goal(String code, String parent, String weight) {
        return new Goal(code, code, parent, new BigDecimal(weight), List.of());
    }
}
