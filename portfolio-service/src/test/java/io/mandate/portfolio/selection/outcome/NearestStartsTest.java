package io.mandate.portfolio.selection.outcome;

import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.option.OptionsRequest;
import io.mandate.portfolio.option.StartWindow;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.PosingFixtures;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionSolution;
import io.mandate.portfolio.selection.terms.WholeCoins;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A project of 40 that plans January and may start from February to April, where a run chose April. */
class NearestStartsTest {
    private final PosedSelection posed =
            PosingFixtures.pose(
                    portfolio(RISK_ADJUSTED_VALUE, "100", List.of(), List.of()),
                    Map.of(
                            id(1),
                            new OptionsRequest(
                                    new StartWindow(YearMonth.of(2027, 2), YearMonth.of(2027, 4)),
                                    List.of(),
                                    null)),
                    YearMonth.of(2027, 1),
                    candidate(1, PROPOSED, facts("40", "100", 70)));

    @Test
    void ofStartsWorthTheSameTheNearestToThePlanIsTaken() {
        var problem = WholeCoins.of(posed);
        var solution = in("2027-04", SelectionModel.solve(problem, SelectionEffort.quick()));

        var nearest = NearestStarts.of(posed, problem, solution);

        assertThat(nearest.chosen()).containsEntry(id(1).toString(), "2027-02");
        assertThat(nearest.bounds()).isEqualTo(solution.bounds());
        assertThat(nearest.used()).containsEntry("2027-01/2027-06", 4_000L);
    }

    @Test
    void aLimitKeepsItWhereItIs() {
        var problem = WholeCoins.of(posed);
        var solved = in("2027-04", SelectionModel.solve(problem, SelectionEffort.quick()));
        var full = new Limit("2027-01/2027-06", 3_999);

        var nearest = NearestStarts.of(posed, problem.with(full), solved);

        assertThat(nearest.chosen()).containsEntry(id(1).toString(), "2027-04");
    }

    private static SelectionSolution in(String start, SelectionSolution solved) {
        return new SelectionSolution(
                solved.status(),
                Map.of(id(1).toString(), start),
                solved.bounds(),
                solved.used(),
                solved.prices(),
                solved.impossible(),
                solved.trail());
    }
}
