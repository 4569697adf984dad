package io.mandate.portfolio.posing;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.candidate.CandidateFixtures.in;
import static io.mandate.portfolio.option.Mode.CONTINUE;
import static io.mandate.portfolio.option.Mode.PAUSE;
import static io.mandate.portfolio.option.Mode.STOP;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.PortfolioProblem;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.option.Mode;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.valuation.Gap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The budget is for January to June 2027, and February is the first month that counts. */
class ModePosingTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final ModeFigures AS_PLANNED =
            new ModeFigures(CONTINUE, null, List.of(), null, null);

    private final Candidate running = candidate(1, ACTIVE, facts("40", "100", 70));
    private final ModeFigures stop = mode(STOP, "5", "-5");
    private final ModeFigures pause = mode(PAUSE, "2", "10", cost(1, "7"), cost(3, "8"));

    @Test
    void everyModeIsAnOption() {
        var project = posed(running, List.of(), List.of(), AS_PLANNED, pause, stop);

        assertThat(project.hasModes()).isTrue();
        assertThat(project.options())
                .extracting(PosedOption::id)
                .containsExactly("CONTINUE", "PAUSE", "STOP");
        assertThat(project.options())
                .extracting(PosedOption::runs)
                .containsExactly(true, false, false);
    }

    @Test
    void continuingIsWhatTheProjectSaysUnlessItIsStated() {
        var said = posed(running, List.of(), List.of(), AS_PLANNED).choice("CONTINUE").worth();
        var stated =
                posed(running, List.of(), List.of(), mode(CONTINUE, null, "7", cost(4, "9")))
                        .choice("CONTINUE")
                        .worth();

        assertThat(said.value()).isEqualByComparingTo("100");
        assertThat(said.cost().sunk()).isEqualByComparingTo("40");
        assertThat(stated.value()).isEqualByComparingTo("7");
        assertThat(stated.cost().total()).isEqualByComparingTo("9");
    }

    @Test
    void theExitIsPaidInTheFirstMonthThatCountsAndTheRestByMonth() {
        var worth = posed(running, List.of(), List.of(), pause).choice("PAUSE").worth();

        assertThat(worth.value()).isEqualByComparingTo("10");
        assertThat(worth.cost().byPeriod().getFirst()).isEqualByComparingTo("10");
        assertThat(worth.cost().sunk()).isEqualByComparingTo("7");
        assertThat(worth.assumptions()).isEmpty();
    }

    @Test
    void theExitIsPaidWhereThereIsABudgetThoughTheFirstPeriodIsToCome() {
        var early =
                PosingFixtures.pose(
                        portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of()),
                        Map.of(id(1), new OptionsRequest(null, List.of(stop), null)),
                        YearMonth.of(2026, 11),
                        running);

        var worth = early.projects().getFirst().choice("STOP").worth();

        assertThat(worth.cost().byPeriod().getFirst()).isEqualByComparingTo("5");
        assertThat(worth.cost().outside()).isEqualByComparingTo("0");
    }

    @Test
    void aMandatoryProjectRunsOnInOneOfItsModes() {
        var project = posed(running, List.of(id(1)), List.of(), AS_PLANNED, pause, stop);

        assertThat(project.options()).extracting(PosedOption::id).containsExactly("CONTINUE");
        assertThat(project.presence()).isEqualTo(Presence.MANDATORY);
    }

    @Test
    void aMandatoryProjectThatCouldOnlyStopCannotBePosed() {
        var refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> posed(running, List.of(id(1)), List.of(), stop));

        assertThat(refused.type()).isEqualTo(PortfolioProblem.MANDATORY_NOT_POSABLE);
    }

    @Test
    void anExcludedProjectIsLeftInOneOfItsModes() {
        var project = posed(running, List.of(), List.of(id(1)), AS_PLANNED, pause, stop);

        assertThat(project.options()).extracting(PosedOption::id).containsExactly("PAUSE", "STOP");
        assertThat(project.presence()).isEqualTo(Presence.EXCLUDED);
        assertThat(project.competes()).isTrue();
        assertThat(posed(running, List.of(), List.of(id(1)), AS_PLANNED).competes()).isFalse();
    }

    @Test
    void modesThatCannotAllBeWeighedLeaveTheProjectOut() {
        var foreign = candidate(1, ACTIVE, in("USD"));

        assertThat(posed(foreign, List.of(), List.of(), AS_PLANNED, stop).gap())
                .isEqualTo(Gap.CURRENCY_DIFFERS);
        assertThat(posed(foreign, List.of(), List.of(), pause, stop).gap()).isNull();
    }

    @Test
    void modesMeanNothingBeforeTheProjectRuns() {
        var proposed = candidate(1, PROPOSED, facts("40", "100", 70));

        assertThat(posed(proposed, List.of(), List.of(), stop).options()).isEmpty();
    }

    @Test
    void otherFiguresOfAModeAreAMoveOfTheBasis() {
        var then = pose(running, List.of(), List.of(), stop);

        assertThat(Movement.between(then, pose(running, List.of(), List.of(), stop))).isEmpty();
        assertThat(
                        Movement.between(
                                then, pose(running, List.of(), List.of(), mode(STOP, "6", "-5"))))
                .hasSize(1);
    }

    private static PosedProject posed(
            Candidate one,
            List<ProjectId> mandatory,
            List<ProjectId> excluded,
            ModeFigures... modes) {
        return pose(one, mandatory, excluded, modes).projects().getFirst();
    }

    private static PosedSelection pose(
            Candidate one,
            List<ProjectId> mandatory,
            List<ProjectId> excluded,
            ModeFigures... modes) {
        return PosingFixtures.pose(
                portfolio(RISK_ADJUSTED_VALUE, "100", mandatory, excluded),
                Map.of(id(1), new OptionsRequest(null, List.of(modes), null)),
                FEBRUARY,
                one);
    }

    private static ModeFigures mode(
            Mode mode, String exit, String value, ModeFigures.MonthCost... costs) {
        return new ModeFigures(
                mode,
                exit == null ? null : new BigDecimal(exit),
                List.of(costs),
                new BigDecimal(value),
                null);
    }

    private static ModeFigures.MonthCost cost(int month, String amount) {
        return new ModeFigures.MonthCost(YearMonth.of(2027, month), new BigDecimal(amount));
    }
}
