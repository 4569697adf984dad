package io.mandate.portfolio.posing;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.candidate.CandidateFixtures.silent;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.Objective.SCORE_TIMES_SIZE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.PortfolioProblem;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.candidate.ProjectFacts;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.posing.PosedOption.Start;
import io.mandate.portfolio.valuation.Assumption;
import io.mandate.portfolio.valuation.Gap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The budget is for January to June 2027; the projects plan January. */
class StartPosingTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private final Candidate proposed = candidate(1, PROPOSED, facts("40", "100", 70));

    @Test
    void everyMonthOfTheWindowIsAnOption() {
        var project = posed(window(2, 4), JANUARY, proposed);

        assertThat(project.presence()).isEqualTo(Presence.COMPETING);
        assertThat(project.options())
                .extracting(PosedOption::id)
                .containsExactly("2027-02", "2027-03", "2027-04");
        assertThat(project.options())
                .extracting(PosedOption::start)
                .containsExactly(start(2, 1), start(3, 2), start(4, 3));
    }

    @Test
    void costsAndBenefitsMoveWithTheStart() {
        var twoMonths =
                new ProjectFacts(
                        LocalDate.of(2027, 1, 15),
                        LocalDate.of(2027, 2, 15),
                        Money.of("30", "EUR"),
                        BigDecimal.ZERO,
                        null,
                        new ProjectFacts.BusinessCase(
                                "EUR",
                                List.of(in(JANUARY, "10"), in(JANUARY.plusMonths(1), "20")),
                                List.of(in(JANUARY.plusMonths(3), "50"))),
                        null,
                        null);

        var options = posed(window(5, 6), JANUARY, candidate(1, PROPOSED, twoMonths)).options();

        assertThat(options.getFirst().worth().cost().byPeriod().getFirst())
                .isEqualByComparingTo("30");
        // June is the last month with a budget: what falls into July has none
        assertThat(options.getLast().worth().cost().byPeriod().getFirst())
                .isEqualByComparingTo("10");
        assertThat(options.getLast().worth().cost().outside()).isEqualByComparingTo("20");
        assertThat(options.getLast().worth().value()).isEqualByComparingTo("20");
    }

    @Test
    void costThatIsSpreadOverDatesMovesWithTheDates() {
        var planned =
                new ProjectFacts(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 3, 31),
                        Money.of("90", "EUR"),
                        null,
                        null,
                        null,
                        null,
                        null);
        var posed =
                PosingFixtures.pose(
                        portfolio(SCORE_TIMES_SIZE, "100", List.of(), List.of()),
                        Map.of(id(1), window(6, 6)),
                        JANUARY,
                        candidate(1, PROPOSED, planned));

        var worth = posed.projects().getFirst().options().getFirst().worth();

        // June has 30 of the 92 days from June to August
        assertThat(worth.cost().byPeriod().getFirst()).isEqualByComparingTo("29.35");
        assertThat(worth.cost().total()).isEqualByComparingTo("90");
        assertThat(worth.assumptions()).contains(Assumption.COST_SPREAD_OVER_DATES);
    }

    @Test
    void nothingStartsInAMonthThatIsOver() {
        var project = posed(window(1, 3), YearMonth.of(2027, 3), proposed);

        assertThat(project.options()).extracting(PosedOption::id).containsExactly("2027-03");
    }

    @Test
    void aWindowThatIsOverLeavesTheProjectOut() {
        var project = posed(window(1, 2), YearMonth.of(2027, 3), proposed);

        assertThat(project.presence()).isEqualTo(Presence.LEFT_OUT);
        assertThat(project.gap()).isEqualTo(Gap.NO_START_LEFT);
    }

    @Test
    void aMandatoryProjectWhoseWindowIsOverCannotBePosed() {
        var portfolio = portfolio(RISK_ADJUSTED_VALUE, "100", List.of(id(1)), List.of());

        var refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                PosingFixtures.pose(
                                        portfolio,
                                        Map.of(id(1), window(1, 2)),
                                        YearMonth.of(2027, 3),
                                        proposed));

        assertThat(refused.type()).isEqualTo(PortfolioProblem.MANDATORY_NOT_POSABLE);
    }

    @Test
    void aProjectThatPlansNoStartCannotBeMoved() {
        var undated =
                new ProjectFacts(null, null, Money.of("9", "EUR"), null, null, null, null, null);

        assertThat(posed(window(1, 2), JANUARY, candidate(1, PROPOSED, undated)).gap())
                .isEqualTo(Gap.START_UNKNOWN);
        assertThat(posed(window(1, 2), JANUARY, candidate(1, PROPOSED, silent())).gap())
                .isEqualTo(Gap.COST_UNKNOWN);
    }

    @Test
    void aWindowMeansNothingToAProjectThatRunsOrIsExcluded() {
        var running = posed(window(2, 4), JANUARY, candidate(1, ACTIVE, facts("40", "100", 70)));
        var excluded =
                PosingFixtures.pose(
                                portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of(id(1))),
                                Map.of(id(1), window(2, 4)),
                                JANUARY,
                                proposed)
                        .projects()
                        .getFirst();

        assertThat(running.options()).isEmpty();
        assertThat(running.requireWorth().value()).isEqualByComparingTo("60");
        assertThat(excluded.options()).isEmpty();
        assertThat(excluded.presence()).isEqualTo(Presence.EXCLUDED);
    }

    @Test
    void anotherWindowIsAMoveOfTheBasis() {
        var then = pose(window(2, 4), JANUARY, proposed);

        assertThat(Movement.between(then, pose(window(2, 4), JANUARY, proposed))).isEmpty();
        assertThat(Movement.between(then, pose(window(2, 5), JANUARY, proposed)))
                .containsExactly("1 project(s) changed: " + id(1));
    }

    private static PosedProject posed(OptionsRequest options, YearMonth asOf, Candidate one) {
        return pose(options, asOf, one).projects().getFirst();
    }

    private static PosedSelection pose(OptionsRequest options, YearMonth asOf, Candidate one) {
        Map<ProjectId, OptionsRequest> stated = Map.of(id(1), options);
        return PosingFixtures.pose(
                portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of()), stated, asOf, one);
    }

    private static MonthAmount in(YearMonth month, String amount) {
        return new MonthAmount(month, new BigDecimal(amount));
    }

    private static OptionsRequest window(int earliest, int latest) {
        return new OptionsRequest(
                new StartWindow(YearMonth.of(2027, earliest), YearMonth.of(2027, latest)),
                List.of(),
                null);
    }

    private static Start start(int month, int moved) {
        return new Start(YearMonth.of(2027, month), moved);
    }
}
