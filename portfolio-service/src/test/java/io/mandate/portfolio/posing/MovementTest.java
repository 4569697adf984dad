package io.mandate.portfolio.posing;

import static io.mandate.portfolio.ProjectStatus.APPROVED;
import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.candidate.CandidateFixtures.named;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.Objective.SCORE_TIMES_SIZE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static io.mandate.portfolio.posing.PosingFixtures.pose;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.candidate.Candidate;
import io.mandate.portfolio.portfolio.Portfolio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final Candidate one = candidate(1, PROPOSED, facts("40", "100", 70));
    private final Candidate two = candidate(2, PROPOSED, facts("30", "90", 60));
    private final PosedSelection then = pose(terms("100"), one, two);

    @Test
    void nothingHasMoved() {
        assertThat(Movement.between(then, pose(terms("100.00"), one, two))).isEmpty();
    }

    @Test
    void anotherNameIsNoMove() {
        var renamed = named("Other", 1, PROPOSED, facts("40", "100", 70));

        assertThat(Movement.between(then, pose(terms("100"), renamed, two))).isEmpty();
    }

    @Test
    void aBudgetOrTheObjectiveMoves() {
        var other = portfolio(SCORE_TIMES_SIZE, "100", List.of(), List.of());

        assertThat(Movement.between(then, pose(terms("101"), one, two)))
                .containsExactly("the budgets or terms of the portfolio have changed");
        assertThat(Movement.between(then, pose(other, one, two)))
                .containsExactly("the budgets or terms of the portfolio have changed");
    }

    @Test
    void aWeightMoves() {
        assertThat(Movement.between(then, pose(terms("100"), JANUARY, "0.9", one, two)))
                .containsExactly("the goals or weights of the strategy have changed");
    }

    @Test
    void aMonthMoves() {
        var february = pose(terms("100"), JANUARY.plusMonths(1), "1", one, two);

        assertThat(Movement.between(then, february))
                .containsExactly("2027-01 was the first month that counted, now it is 2027-02");
    }

    @Test
    void anotherApprovalMoves() {
        var live = terms("100");
        live.adopt(new UUID(0, 5), LocalDate.of(2027, 1, 4));

        assertThat(Movement.between(then, pose(live, one, two)))
                .containsExactly("another selection was approved since");
    }

    @Test
    void projectsThatChangeComeOrGoMoveAndAreNamed() {
        var dearer = candidate(1, PROPOSED, facts("41", "100", 70));
        var third = candidate(3, PROPOSED, facts("41", "100", 70));

        assertThat(Movement.between(then, pose(terms("100"), dearer, third)))
                .containsExactly(
                        "1 project(s) changed: " + id(1),
                        "1 project(s) came: " + id(3),
                        "1 project(s) can no longer be chosen: " + id(2));
    }

    @Test
    void aStatusMoves() {
        var approved = candidate(1, APPROVED, facts("40", "100", 70));

        assertThat(Movement.between(then, pose(terms("100"), approved, two)))
                .containsExactly("1 project(s) changed: " + id(1));
    }

    @Test
    void aProjectThatBecomesMandatoryMoves() {
        var wanted = portfolio(RISK_ADJUSTED_VALUE, "100", List.of(id(2)), List.of());

        assertThat(Movement.between(then, pose(wanted, one, two)))
                .containsExactly("1 project(s) changed: " + id(2));
    }

    private static Portfolio terms(String budget) {
        return portfolio(RISK_ADJUSTED_VALUE, budget, List.of(), List.of());
    }
}
