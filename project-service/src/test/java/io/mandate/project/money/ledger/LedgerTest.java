package io.mandate.project.money.ledger;

import static io.mandate.project.money.ledger.Told.MARCH;
import static io.mandate.project.money.ledger.Told.PROJECT;
import static io.mandate.project.money.ledger.Told.book;
import static io.mandate.project.money.ledger.Told.labour;
import static io.mandate.project.money.ledger.Told.ledger;
import static io.mandate.project.money.ledger.Told.line;
import static io.mandate.project.money.ledger.Told.posted;
import static io.mandate.project.money.ledger.Told.postedAfter;
import static io.mandate.project.money.ledger.Told.refusal;
import static io.mandate.project.money.ledger.Told.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.platform.money.Money;
import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a told line becomes in the books. */
class LedgerTest {
    @Test
    void aLineThatIsToldTwiceHasOneEffect() {
        var first = posted(line("1", CostKind.ACTUAL, "100"));
        var again = postedAfter(first, line("1", CostKind.ACTUAL, "100.00"));

        assertThat(first.posted()).isOne();
        assertThat(again.unchanged()).isOne();
        assertThat(again.isNothing()).isTrue();
    }

    @Test
    void aLineThatHasChangedIsTakenBackAndPostedAnew() {
        var first = posted(line("1", CostKind.ACTUAL, "100"));
        var next = postedAfter(first, line("1", CostKind.ACTUAL, "70"));

        assertThat(next.changed()).isOne();
        assertThat(next.overtaken()).extracting(CostLine::holds).containsExactly(false);
        assertThat(next.added())
                .extracting(
                        each -> each.worth().amount().intValue(),
                        CostLine::holds,
                        CostLine::revision)
                .containsExactly(tuple(-100, false, 1), tuple(70, true, 2));
        assertThat(next.added().getFirst().reverses()).isEqualTo(first.added().getFirst().id());
        assertThat(sum(first, next)).isEqualByComparingTo("70");
    }

    @Test
    void anAmountOfNothingTakesALineBack() {
        var first = posted(line("1", CostKind.ACTUAL, "100"));
        var gone = postedAfter(first, line("1", CostKind.ACTUAL, "0"));

        assertThat(gone.added()).hasSize(1);
        assertThat(sum(first, gone)).isZero();
        assertThat(posted(line("2", CostKind.ACTUAL, "0")).isNothing()).isTrue();
    }

    @Test
    void anAccrualReversesItselfInTheNextPeriod() {
        var accrued = posted(line("1", CostKind.ACCRUAL, "250"));

        assertThat(accrued.added())
                .extracting(
                        each -> each.worth().amount().intValue(),
                        CostLine::postingDate,
                        CostLine::automatic)
                .containsExactly(
                        tuple(250, MARCH, false), tuple(-250, LocalDate.of(2027, 4, 1), true));
    }

    @Test
    void anAccrualThatChangesTakesItsOwnReversalBackToo() {
        var first = posted(line("1", CostKind.ACCRUAL, "250"));
        var next = postedAfter(first, line("1", CostKind.ACCRUAL, "200"));

        assertThat(next.added()).hasSize(4);
        var all = new ArrayList<>(first.added());
        all.addAll(next.added());
        assertThat(inMonth(all, 3)).isEqualByComparingTo("200");
        assertThat(inMonth(all, 4)).isEqualByComparingTo("-200");
    }

    @Test
    void theOneSourceOfActualsCountsAndTheOtherReconciles() {
        var worked = posted(labour("500", Origin.TIMESHEET)).added().getFirst();
        var invoiced = posted(labour("480", Origin.ERP)).added().getFirst();

        assertThat(worked.kind()).isEqualTo(CostKind.ACTUAL);
        assertThat(invoiced.kind()).isEqualTo(CostKind.RECONCILING);
        assertThat(invoiced.finding()).isEqualTo(LineFinding.NOT_THE_SOURCE_OF_ACTUALS);
    }

    @Test
    void plansUseThePlanRateAndFactsTheRateOfTheirDay() {
        var planned = posted(line("1", CostKind.BUDGET, Money.of("10", "USD"), MARCH));
        var spent = posted(line("1", CostKind.ACTUAL, Money.of("10", "USD"), MARCH));

        assertThat(sum(planned)).isEqualByComparingTo("8");
        assertThat(sum(spent)).isEqualByComparingTo("9");
        assertThat(spent.added().getFirst().worth().rate()).isEqualByComparingTo("0.9");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-04, false", "2026-12-31, true", "2027-06-30, false", "2027-07-01, true"})
    void aBudgetOutsideTheProjectsDatesIsAFinding(LocalDate on, boolean odd) {
        var line = posted(line("1", CostKind.BUDGET, Money.of("5", "EUR"), on)).added().getFirst();
        assertThat(line.finding()).isEqualTo(odd ? LineFinding.OUTSIDE_PROJECT_DATES : null);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-03, PREPARATION, OPEX",
        "2027-01-04, EXECUTION, CAPEX",
        "2027-07-01, AFTERWARDS, OPEX"
    })
    void whetherItIsAnInvestmentFollowsThePhase(LocalDate on, Phase phase, Treatment treatment) {
        var line = posted(line("1", CostKind.ACTUAL, Money.of("5", "EUR"), on)).added().getFirst();
        assertThat(line.phase()).isEqualTo(phase);
        assertThat(line.treatment()).isEqualTo(treatment);
    }

    @Test
    void aLineMovesToAnotherProjectUnlessTheFirstIsOver() {
        var other = ProjectId.next();
        var first = posted(line("1", CostKind.ACTUAL, "100"));
        var told = first.added().getFirst();
        var there =
                new LineDraft(
                        "",
                        other,
                        CostKind.ACTUAL,
                        Origin.ERP,
                        told.source(),
                        "material",
                        null,
                        MARCH,
                        MARCH,
                        Money.of("100", "EUR"),
                        null,
                        null,
                        null,
                        false);
        var moved = ledger(first.added(), List.of(book(), book(other, false))).post(List.of(there));
        assertThat(moved.projects()).containsExactlyInAnyOrder(PROJECT, other);
        assertThat(moved.of(PROJECT).map(each -> each.worth().amount().signum())).contains(-1);

        var closed = ledger(first.added(), List.of(book(PROJECT, true), book(other, false)));
        assertThat(refusal(() -> closed.post(List.of(there))).type())
                .isEqualTo(CostProblem.BOOKS_ARE_CLOSED);
    }

    private static BigDecimal inMonth(List<CostLine> lines, int month) {
        return lines.stream()
                .filter(each -> each.postingDate().getMonthValue() == month)
                .map(each -> each.worth().projectAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
