package io.mandate.portfolio.selection.outcome;

import static io.mandate.portfolio.ProjectStatus.PROPOSED;
import static io.mandate.portfolio.candidate.CandidateFixtures.candidate;
import static io.mandate.portfolio.candidate.CandidateFixtures.facts;
import static io.mandate.portfolio.candidate.CandidateFixtures.id;
import static io.mandate.portfolio.candidate.CandidateFixtures.silent;
import static io.mandate.portfolio.portfolio.Objective.RISK_ADJUSTED_VALUE;
import static io.mandate.portfolio.portfolio.PortfolioFixtures.portfolio;
import static io.mandate.portfolio.posing.PosingFixtures.pose;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.SelectionEffort;
import io.mandate.portfolio.selection.model.SelectionModel;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.result.Reason;
import io.mandate.portfolio.selection.result.Reason.Code;
import io.mandate.portfolio.selection.result.SelectionItem;
import io.mandate.portfolio.selection.terms.WholeCoins;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void theBestSetIsToldInMoneyWithItsProof() {
        var outcome = solved(problem("100"));

        var result = outcome.result();
        assertThat(result.status()).isEqualTo(Status.OPTIMAL);
        assertThat(result.value()).isEqualByComparingTo("150");
        assertThat(result.upperBound()).isEqualByComparingTo("150");
        assertThat(result.gap()).isZero();
        assertThat(result.unit()).isEqualTo("EUR");
        assertThat(result.budgetUse()).hasSize(1);
        assertThat(result.budgetUse().getFirst().used()).isEqualByComparingTo("90");
        assertThat(result.budgetUse().getFirst().left()).isEqualByComparingTo("10");
    }

    @Test
    void everyProjectHasARankAndAReason() {
        var items = solved(problem("100")).items();

        assertThat(items).extracting(SelectionItem::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(items)
                .extracting(SelectionItem::projectId)
                .containsExactly(id(2), id(1), id(3), id(5), id(4));
        assertThat(items)
                .extracting(SelectionItem::selected)
                .containsExactly(true, true, false, false, false);
        assertThat(items).allSatisfy(item -> assertThat(item.reason().text()).isNotBlank());
        assertThat(items.get(3).reason().code()).isEqualTo(Code.EXCLUDED);
        assertThat(items.get(4).reason().code()).isEqualTo(Code.COST_UNKNOWN);
        assertThat(items.get(4).value()).isNull();
    }

    @Test
    void theFirstThatDoesNotFitHearsWhichBudgetIsTooSmall() {
        var third = solved(problem("100")).items().get(2);

        assertThat(third.reason().periods())
                .extracting(Reason.PeriodOverrun::period)
                .containsExactly("2027-01/2027-06");
        assertThat(third.reason().text()).contains("2027-01/2027-06 by").contains("EUR");
    }

    @Test
    void moreMandatoryWorkThanBudgetIsInfeasibleInWords() {
        var posed =
                pose(
                        portfolio(RISK_ADJUSTED_VALUE, "50", List.of(id(1), id(2)), List.of()),
                        candidate(1, PROPOSED, facts("40", "100", 70)),
                        candidate(2, PROPOSED, facts("50", "140", 90)));

        var outcome = solved(posed);

        assertThat(outcome.result().status()).isEqualTo(Status.INFEASIBLE);
        assertThat(outcome.result().value()).isNull();
        assertThat(outcome.result().conflicts().getFirst())
                .contains("90.00 EUR")
                .contains("2027-01/2027-06")
                .contains("50.00");
        assertThat(outcome.items())
                .extracting(item -> item.reason().code())
                .containsOnly(Code.NO_SELECTION);
    }

    @Test
    void nothingToChooseFromIsAnEmptySelection() {
        var posed =
                pose(
                        portfolio(RISK_ADJUSTED_VALUE, "50", List.of(), List.of()),
                        candidate(1, PROPOSED, silent()));

        var result = solved(posed).result();

        assertThat(result.status()).isEqualTo(Status.OPTIMAL);
        assertThat(result.value()).isEqualByComparingTo("0");
        assertThat(result.leftOut()).isEqualTo(1);
    }

    /** Of the first three, worth 60, 90 and 80 for 40, 50 and 60, two fit into 100. */
    private static PosedSelection problem(String budget) {
        return pose(
                portfolio(RISK_ADJUSTED_VALUE, budget, List.of(), List.of(id(5))),
                candidate(1, PROPOSED, facts("40", "100", 70)),
                candidate(2, PROPOSED, facts("50", "140", 90)),
                candidate(3, PROPOSED, facts("60", "140", 60)),
                candidate(4, PROPOSED, silent()),
                candidate(5, PROPOSED, facts("1", "1000", 10)));
    }

    private static Outcome solved(PosedSelection posed) {
        var problem = WholeCoins.of(posed);
        var solution = SelectionModel.solve(problem, SelectionEffort.quick());
        return Outcome.of(posed, problem, solution);
    }
}
