package io.mandate.portfolio.strategy;

import static io.mandate.portfolio.PortfolioProblem.DUPLICATE_GOAL;
import static io.mandate.portfolio.PortfolioProblem.WEIGHTS_DO_NOT_SUM_TO_ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrategyTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private final Strategy strategy = new Strategy(new StrategyId(new UUID(0, 1)), "HQ");

    @Test
    void announcesEachChangeUnderTheNextNumber() {
        var first = strategy.set("2027", List.of(goal("A", "1")), TODAY);
        var second = strategy.set("2028", List.of(goal("A", "1.000")), TODAY);

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.subject()).isEqualTo(new UUID(0, 1).toString());
        assertThat(second.scope()).isEqualTo("HQ");
    }

    @Test
    void aGoalOccursOnce() {
        var refused = refused(goal("A", "0.5"), goal("B", "0.25"), goal("A", "0.25"));

        assertThat(refused.type()).isEqualTo(DUPLICATE_GOAL);
        assertThat(refused.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/goals/2/code");
    }

    @Test
    void weightsMakeUpOneToTheLastDecimal() {
        var refused = refused(goal("A", "0.333333"), goal("B", "0.333333"), goal("C", "0.333333"));

        assertThat(refused.type()).isEqualTo(WEIGHTS_DO_NOT_SUM_TO_ONE);
        assertThat(refused.errors())
                .containsExactly(new FieldError("/goals", "The weights make up 0.999999, not 1"));
        assertThat(
                        strategy.set(
                                        "2027",
                                        List.of(
                                                goal("A", "0.333333"),
                                                goal("B", "0.333333"),
                                                goal("C", "0.333334")),
                                        TODAY)
                                .goals())
                .hasSize(3);
    }

    private ProblemException refused(Goal... goals) {
        return catchThrowableOfType(
                ProblemException.class, () -> strategy.set("2027", List.of(goals), TODAY));
    }

    private static Goal goal(String code, String weight) {
        return new Goal(code, code, new BigDecimal(weight));
    }
}
