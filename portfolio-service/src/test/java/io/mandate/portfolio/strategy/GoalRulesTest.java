package io.mandate.portfolio.strategy;

import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_GOAL;
import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_MEASURE;
import static io.mandate.portfolio.PortfolioProblem.GOALS_FORM_A_CYCLE;
import static io.mandate.portfolio.PortfolioProblem.GOALS_TOO_DEEP;
import static io.mandate.portfolio.PortfolioProblem.UNKNOWN_GOAL;
import static io.mandate.portfolio.PortfolioProblem.WEIGHTS_DO_NOT_SUM_TO_ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.problem.ProblemType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalRulesTest {
    @Test
    void aGoalOccursOnce() {
        refused(
                        DUPLICATE_GOAL,
                        goal("A", null, "0.5"),
                        goal("B", null, "0.25"),
                        goal("A", "B", "1"))
                .containsExactly(new FieldError("/goals/2/code", "The goal A occurs twice"));
    }

    @Test
    void aMeasureOccursOnceInAGoal() {
        var measure =
                new Measure(
                        "Share",
                        "%",
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        LocalDate.of(2027, 12, 31),
                        null);
        refused(
                        DUPLICATE_MEASURE,
                        new Goal("A", "A", null, BigDecimal.ONE, List.of(measure, measure)))
                .extracting(FieldError::pointer)
                .containsExactly("/goals/0/measures/1/name");
    }

    @Test
    void aParentThatDoesNotExistIsPointedAt() {
        refused(UNKNOWN_GOAL, goal("A", null, "1"), goal("B", "C", "1"))
                .containsExactly(new FieldError("/goals/1/parent", "There is no goal C"));
    }

    @Test
    void aCycleIsNamed() {
        refused(
                        GOALS_FORM_A_CYCLE,
                        goal("TOP", null, "1"),
                        goal("D", "A", "1"),
                        goal("A", "B", "1"),
                        goal("B", "C", "1"),
                        goal("C", "A", "1"))
                .containsExactly(new FieldError("/goals/2/parent", "A → B → C → A"));
        refused(GOALS_FORM_A_CYCLE, goal("A", "A", "1"))
                .containsExactly(new FieldError("/goals/0/parent", "A → A"));
    }

    @Test
    void goalsAreFiveLevelsDeepAndNotSix() {
        var five =
                List.of(
                        goal("E", "D", "1"),
                        goal("D", "C", "1"),
                        goal("C", "B", "1"),
                        goal("B", "A", "1"),
                        goal("A", null, "1"));
        assertThatCode(() -> GoalRules.check(five)).doesNotThrowAnyException();

        refused(
                        GOALS_TOO_DEEP,
                        goal("A", null, "1"),
                        goal("B", "A", "1"),
                        goal("C", "B", "1"),
                        goal("D", "C", "1"),
                        goal("E", "D", "1"),
                        goal("F", "E", "1"))
                .containsExactly(new FieldError("/goals/5/parent", "F is on level 6"));
    }

    @Test
    void theWeightsBelowEachParentMakeUpOneToTheLastDecimal() {
        refused(
                        WEIGHTS_DO_NOT_SUM_TO_ONE,
                        goal("A", null, "0.4"),
                        goal("B", null, "0.6"),
                        goal("C", "B", "0.333333"),
                        goal("D", "B", "0.666666"),
                        goal("E", "A", "1"),
                        goal("F", "E", "1.0"),
                        goal("G", "E", "0.25"))
                .containsExactly(
                        new FieldError("/goals/1", "The weights below B make up 0.999999, not 1"),
                        new FieldError("/goals/4", "The weights below E make up 1.25, not 1"));
        refused(WEIGHTS_DO_NOT_SUM_TO_ONE, goal("A", null, "0.5"), goal("B", "A", "0.5"))
                .extracting(FieldError::pointer)
                .containsExactly("/goals", "/goals/0");
    }

    private static ListAssert<FieldError> refused(ProblemType rule, Goal... goals) {
        var refused =
                catchThrowableOfType(ProblemException.class, () -> GoalRules.check(List.of(goals)));
        assertThat(refused.type()).isEqualTo(rule);
        return assertThat(refused.errors());
    }

    private static Goal goal(String code, @Nullable String parent, String weight) {
        return new Goal(code, code, parent, new BigDecimal(weight), List.of());
    }
}
