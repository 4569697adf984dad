package io.mandate.portfolio.posing;

import static io.mandate.portfolio.ProjectStatus.ACTIVE;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.option.Mode.CONTINUE;
import static io.mandate.portfolio.option.Mode.STOP;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.balance.AlignmentLimit;
import io.mandate.portfolio.balance.Balance;
import io.mandate.portfolio.balance.RiskLimit;
import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.candidate.ProjectFacts;
import io.mandate.portfolio.option.ModeFigures;
import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.valuation.Gap;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A budget of 100 for January to June 2027; the project costs 40 in January and scores 70. */
class AdmissionTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private final Candidate proposed = candidate(1, PROPOSED, facts("40", "100", 70));
    private final Candidate running = candidate(1, ACTIVE, facts("40", "100", 70));
    private final OptionsRequest modes =
            new OptionsRequest(
                    null,
                    List.of(
                            new ModeFigures(CONTINUE, null, List.of(), null, null),
                            new ModeFigures(
                                    STOP,
                                    new BigDecimal("5"),
                                    List.of(),
                                    new BigDecimal("-5"),
                                    null)),
                    null);

    @Test
    void whoScoresLessThanTheLeastIsNotChosenFrom() {
        assertThat(posed(leastScore("70"), proposed).presence()).isEqualTo(Presence.COMPETING);

        var below = posed(leastScore("70.000001"), proposed);
        assertThat(below.presence()).isEqualTo(Presence.LEFT_OUT);
        assertThat(below.gap()).isEqualTo(Gap.SCORE_TOO_LOW);
    }

    @Test
    void aMandatoryProjectIsInWhateverItScores() {
        var project = posed(leastScore("71"), List.of(id(1)), Map.of(), proposed);

        assertThat(project.presence()).isEqualTo(Presence.MANDATORY);
    }

    @Test
    void whoAloneTakesTooMuchIsNotChosenFrom() {
        assertThat(posed(mostInOne("0.4"), proposed).presence()).isEqualTo(Presence.COMPETING);

        assertThat(posed(mostInOne("0.3999"), proposed).gap()).isEqualTo(Gap.TOO_MUCH_IN_ONE);
    }

    @Test
    void aMandatoryProjectThatTakesTooMuchCannotBePosed() {
        assertThatThrownBy(() -> posed(mostInOne("0.1"), List.of(id(1)), Map.of(), proposed))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.detail()).contains(Gap.TOO_MUCH_IN_ONE.text()));
    }

    @Test
    void whatScoresTooLittleMayStillBeStopped() {
        var project = posed(leastScore("71"), List.of(), Map.of(id(1), modes), running);

        assertThat(project.options()).extracting(PosedOption::id).containsExactly("STOP");
    }

    @Test
    void onlyTheOptionsThatTakeTooMuchFall() {
        var window =
                new OptionsRequest(
                        new StartWindow(JANUARY, JANUARY.plusMonths(1)), List.of(), null);

        assertThat(posed(mostInOne("0.1"), List.of(), Map.of(id(1), modes), running).options())
                .extracting(PosedOption::id)
                .containsExactly("STOP");
        assertThat(posed(mostInOne("0.1"), List.of(), Map.of(id(1), window), proposed).gap())
                .isEqualTo(Gap.TOO_MUCH_IN_ONE);
    }

    @Test
    void anotherBalanceIsAMoveOfTheBasis() {
        var then = selection(mostInOne("0.4"), List.of(), Map.of(), proposed);

        assertThat(
                        Movement.between(
                                then, selection(mostInOne("0.40"), List.of(), Map.of(), proposed)))
                .isEmpty();
        assertThat(
                        Movement.between(
                                then, selection(mostInOne("0.5"), List.of(), Map.of(), proposed)))
                .containsExactly("the budgets or terms of the portfolio have changed");
    }

    @Test
    void whoServesLessThanTheLeastIsNotChosenFromUnlessMandatory() {
        var idle = facts("40", "100", 0);
        var project = candidate(1, PROPOSED, idle);

        assertThat(posed(leastAlignment("1"), proposed).presence()).isEqualTo(Presence.COMPETING);
        assertThat(posed(leastAlignment("0"), project).presence()).isEqualTo(Presence.COMPETING);
        assertThat(posed(leastAlignment("0.0001"), project).gap()).isEqualTo(Gap.ALIGNMENT_TOO_LOW);
        assertThat(posed(leastAlignment("1"), List.of(id(1)), Map.of(), project).presence())
                .isEqualTo(Presence.MANDATORY);
    }

    @Test
    void anUnknownRiskIsNoneOnlyWhereNothingRuns() {
        var unknown = candidate(1, ACTIVE, unknownRisk());

        assertThat(posed(riskAtMost("1", null), unknown).gap()).isEqualTo(Gap.RISK_UNKNOWN);
        assertThat(posed(riskAtMost("0", "0.5"), unknown).gap()).isNull();
        assertThat(posed(riskAtMost("1", null), List.of(), Map.of(id(1), modes), unknown).options())
                .extracting(PosedOption::id)
                .containsExactly("STOP");
        assertThatThrownBy(
                        () ->
                                posed(
                                        riskAtMost("1", null),
                                        List.of(id(1)),
                                        Map.of(id(1), modes),
                                        unknown))
                .isInstanceOf(ProblemException.class);
    }

    private static ProjectFacts unknownRisk() {
        var known = facts("40", "100", 70);
        return new ProjectFacts(
                known.start(),
                known.plannedFinish(),
                known.plannedCost(),
                null,
                known.strategicFit(),
                known.businessCase(),
                null,
                null);
    }

    private static Balance leastAlignment(String least) {
        var limit = new AlignmentLimit(new BigDecimal(least), null);
        return new Balance(null, null, null, limit, null);
    }

    private static Balance riskAtMost(String most, @Nullable String unstated) {
        var counted = unstated == null ? null : new BigDecimal(unstated);
        return new Balance(
                null, null, null, null, new RiskLimit(new BigDecimal(most), null, counted));
    }

    private static Balance leastScore(String least) {
        return new Balance(null, null, new BigDecimal(least), null, null);
    }

    private static Balance mostInOne(String share) {
        return new Balance(null, new BigDecimal(share), null, null, null);
    }

    private static PosedProject posed(Balance balance, Candidate one) {
        return posed(balance, List.of(), Map.of(), one);
    }

    private static PosedProject posed(
            Balance balance,
            List<ProjectId> mandatory,
            Map<ProjectId, OptionsRequest> options,
            Candidate one) {
        return selection(balance, mandatory, options, one).projects().getFirst();
    }

    private static PosedSelection selection(
            Balance balance,
            List<ProjectId> mandatory,
            Map<ProjectId, OptionsRequest> options,
            Candidate one) {
        return PosingFixtures.pose(
                portfolio(RISK_ADJUSTED_VALUE, "100", mandatory, List.of(), balance),
                options,
                JANUARY,
                one);
    }
}
