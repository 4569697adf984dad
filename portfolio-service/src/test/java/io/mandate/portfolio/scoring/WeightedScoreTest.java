package io.mandate.portfolio.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.mandate.platform.testing.PublishedData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedScoreTest {
    @Test
    void reproducesThePublishedExample() {
        var example = PublishedData.workedExample("scoring", "W1");
        var weights = new ArrayList<GoalWeight>();
        example.get("weights").forEach(w -> weights.add(goal(weights.size(), w.asText())));

        example.get("scores")
                .properties()
                .forEach(
                        project -> {
                            Map<String, BigDecimal> contributions = new HashMap<>();
                            project.getValue()
                                    .forEach(
                                            c ->
                                                    contributions.put(
                                                            "g" + contributions.size(),
                                                            new BigDecimal(c.asText())));
                            assertThat(WeightedScore.of(weights, contributions).value())
                                    .as(project.getKey())
                                    .isEqualByComparingTo(
                                            example.get("expected").get(project.getKey()).asText());
                        });
    }

    @Test
    void weightsThatDoNotMakeUpExactlyOneAreNotNormalised() {
        for (var weights :
                List.of(
                        List.of(goal(0, "7"), goal(1, "3")),
                        List.of(goal(0, "0.3"), goal(1, "0.699999")),
                        List.of(goal(0, "0")))) {
            assertThatThrownBy(() -> WeightedScore.of(weights, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void showsWhatEachGoalAdds() {
        var score =
                WeightedScore.of(
                        List.of(goal(0, "0.75"), goal(1, "0.25")),
                        Map.of("g0", new BigDecimal(80)));

        assertThat(score.parts())
                .extracting(ScorePart::goal, each -> each.points().intValue(), ScorePart::stated)
                .containsExactly(tuple("g0", 60, true), tuple("g1", 0, false));
    }

    @Test
    void contributionsToOtherStrategiesGoalsCountNothing() {
        var score =
                WeightedScore.of(
                        List.of(goal(0, "1")),
                        Map.of("g0", new BigDecimal(50), "elsewhere", new BigDecimal(100)));

        assertThat(score.value()).isEqualByComparingTo("50");
        assertThat(score.parts()).hasSize(1);
    }

    @Test
    void theOrderOfGoalsDoesNotMatter() {
        var random = new Random(7);
        var goals = new ArrayList<GoalWeight>();
        Map<String, BigDecimal> contributions = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            goals.add(goal(i, i == 0 ? "0.45" : "0.05"));
            contributions.put("g" + i, new BigDecimal(random.nextInt(101)));
        }
        var expected = WeightedScore.of(goals, contributions).value();

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(goals, random);
            assertThat(WeightedScore.of(goals, contributions).value()).isEqualTo(expected);
        }
    }

    private static GoalWeight goal(int number, String weight) {
        return new GoalWeight("g" + number, new BigDecimal(weight));
    }
}
