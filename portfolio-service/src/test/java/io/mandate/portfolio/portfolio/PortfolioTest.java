package io.mandate.portfolio.portfolio;

import static io.mandate.portfolio.PortfolioProblem.FINER_THAN_A_COIN;
import static io.mandate.portfolio.PortfolioProblem.MANDATORY_AND_EXCLUDED;
import static io.mandate.portfolio.PortfolioProblem.PERIODS_OVERLAP;
import static io.mandate.portfolio.PortfolioProblem.PERIOD_ENDS_BEFORE_START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.strategy.StrategyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final ProjectId PROJECT = new ProjectId(new UUID(0, 9));

    private final Portfolio portfolio = new Portfolio(new PortfolioId(new UUID(0, 1)), "HQ");

    @Test
    void everyFactGetsTheNextNumber() {
        var opened = portfolio.pose(request("EUR", period(1, 3, "10")), TODAY);
        var adopted = portfolio.adopt(new UUID(0, 2), TODAY);
        var further = portfolio.stamp(TODAY);

        assertThat(List.of(opened.sequence(), adopted.sequence(), further.sequence()))
                .containsExactly(1L, 2L, 3L);
        assertThat(portfolio.liveRun()).isEqualTo(new UUID(0, 2));
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        var refused = refused(request("EUR", period(3, 1, "10")));

        assertThat(refused.type()).isEqualTo(PERIOD_ENDS_BEFORE_START);
        assertThat(pointers(refused)).containsExactly("/periods/0/to");
    }

    @Test
    void periodsFollowEachOther() {
        var refused = refused(request("EUR", period(1, 3, "10"), period(3, 4, "10")));

        assertThat(refused.type()).isEqualTo(PERIODS_OVERLAP);
        assertThat(pointers(refused)).containsExactly("/periods/1/from");
    }

    @Test
    void budgetsAreWholeCoins() {
        assertThat(refused(request("EUR", period(1, 3, "10.005"))).type())
                .isEqualTo(FINER_THAN_A_COIN);
        assertThat(refused(request("JPY", period(1, 3, "10.5"))).type())
                .isEqualTo(FINER_THAN_A_COIN);
        assertThat(portfolio.pose(request("JPY", period(1, 3, "10.00")), TODAY)).isNotNull();
    }

    @Test
    void aProjectIsNotMandatoryAndExcluded() {
        var both =
                new PortfolioRequest(
                        "HQ",
                        "Portfolio",
                        new StrategyId(new UUID(0, 3)),
                        Currency.getInstance("EUR"),
                        Objective.SCORE_TIMES_SIZE,
                        List.of(period(1, 3, "10")),
                        List.of(PROJECT),
                        List.of(PROJECT),
                        null,
                        null,
                        null,
                        null);

        var refused = refused(both);

        assertThat(refused.type()).isEqualTo(MANDATORY_AND_EXCLUDED);
        assertThat(pointers(refused)).containsExactly("/excluded/0");
    }

    private ProblemException refused(PortfolioRequest request) {
        return catchThrowableOfType(ProblemException.class, () -> portfolio.pose(request, TODAY));
    }

    private static List<String> pointers(ProblemException refused) {
        return refused.errors().stream().map(FieldError::pointer).toList();
    }

    private static PortfolioRequest request(String currency, Period... periods) {
        return new PortfolioRequest(
                "HQ",
                "Portfolio",
                new StrategyId(new UUID(0, 3)),
                Currency.getInstance(currency),
                Objective.SCORE_TIMES_SIZE,
                List.of(periods),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Period period(int from, int to, String budget) {
        return new Period(YearMonth.of(2027, from), YearMonth.of(2027, to), new BigDecimal(budget));
    }
}
