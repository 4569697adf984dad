package io.mandate.portfolio.posing;

import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.candidate.CandidateFixtures.in;
import static io.mandate.portfolio.candidate.CandidateFixtures.silent;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.Objective.SCORE_TIMES_SIZE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static io.mandate.portfolio.posing.PosingFixtures.pose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mandate.platform.problem.ProblemException;
import io.mandate.portfolio.PortfolioProblem;
import io.mandate.portfolio.valuation.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PosingRuleTest {
    @Test
    void everyProjectIsScoredAndValued() {
        var posed =
                pose(
                        portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of()),
                        candidate(1, PROPOSED, facts("40", "100", 70)));

        var project = posed.projects().getFirst();
        assertThat(project.presence()).isEqualTo(Presence.COMPETING);
        assertThat(project.score().value()).isEqualByComparingTo("70");
        assertThat(project.requireWorth().value()).isEqualByComparingTo("60");
        assertThat(project.requireWorth().cost().byPeriod().getFirst()).isEqualByComparingTo("40");
    }

    @Test
    void whatCannotBeWeighedIsLeftOutWithAReason() {
        var posed =
                pose(
                        portfolio(SCORE_TIMES_SIZE, "100", List.of(), List.of()),
                        candidate(1, PROPOSED, silent()),
                        candidate(2, PROPOSED, in("USD")));

        assertThat(posed.projects())
                .extracting(PosedProject::presence)
                .containsOnly(Presence.LEFT_OUT);
        assertThat(posed.projects())
                .extracting(PosedProject::gap)
                .containsExactly(Gap.COST_UNKNOWN, Gap.CURRENCY_DIFFERS);
    }

    @Test
    void thePortfolioSaysWhoMustBeInAndWhoOut() {
        var posed =
                pose(
                        portfolio(SCORE_TIMES_SIZE, "100", List.of(id(1)), List.of(id(2))),
                        candidate(1, PROPOSED, facts("40", "100", 70)),
                        candidate(2, PROPOSED, facts("40", "100", 70)),
                        candidate(3, PROPOSED, facts("40", "100", 70)));

        assertThat(posed.projects())
                .extracting(PosedProject::presence)
                .containsExactly(Presence.MANDATORY, Presence.EXCLUDED, Presence.COMPETING);
    }

    @Test
    void aMandatoryProjectOfUnknownCostCannotBePosed() {
        var refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                pose(
                                        portfolio(
                                                SCORE_TIMES_SIZE, "100", List.of(id(1)), List.of()),
                                        candidate(1, PROPOSED, silent())));

        assertThat(refused.type()).isEqualTo(PortfolioProblem.MANDATORY_NOT_POSABLE);
        assertThat(refused.detail()).contains("Project 1").contains(id(1).toString());
    }
}
