package io.mandate.project.money.ledger;

import static io.mandate.project.money.ledger.Told.FEBRUARY;
import static io.mandate.project.money.ledger.Told.MARCH;
import static io.mandate.project.money.ledger.Told.PROJECT;
import static io.mandate.project.money.ledger.Told.book;
import static io.mandate.project.money.ledger.Told.labour;
import static io.mandate.project.money.ledger.Told.ledger;
import static io.mandate.project.money.ledger.Told.line;
import static io.mandate.project.money.ledger.Told.posted;
import static io.mandate.project.money.ledger.Told.postedAfter;
import static io.mandate.project.money.ledger.Told.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.ProjectId;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import io.mandate.project.money.terms.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void moneyWithoutARateIsRefused() {
        refused(CostProblem.RATE_MISSING, line("1", CostKind.ACTUAL, Money.of("5", "CHF"), MARCH))
                .extracting(each -> ((ProblemException) each).errors().getFirst().pointer())
                .isEqualTo("/lines/1/amount");
    }

    @ParameterizedTest
    @EnumSource(
            value = CostKind.class,
            names = {"BUDGET", "COMMITMENT", "ACTUAL", "ACCRUAL", "REVENUE", "CASH_FLOW"})
    void nothingIsPostedIntoAClosedPeriod(CostKind kind) {
        refused(CostProblem.PERIOD_IS_CLOSED, line("1", kind, Money.of("5", "EUR"), FEBRUARY));
    }

    @Test
    void aLineOfAClosedPeriodIsCorrectedInTheOpenOne() {
        var old = posted(line("1", CostKind.ACTUAL, "100")).added().getFirst();
        var held =
                new CostLine(
                        old.id(),
                        PROJECT,
                        "it",
                        old.kind(),
                        old.origin(),
                        old.source(),
                        1,
                        "material",
                        null,
                        null,
                        Phase.EXECUTION,
                        FEBRUARY,
                        FEBRUARY,
                        old.worth(),
                        true,
                        null,
                        false,
                        null,
                        null,
                        null,
                        old.posting(),
                        3);
        var same = line("1", CostKind.ACTUAL, Money.of("100", "EUR"), FEBRUARY);
        assertThat(ledger(List.of(held)).post(List.of(same)).unchanged()).isOne();

        var gone = ledger(List.of(held)).post(List.of(line("1", CostKind.ACTUAL, "0")));
        assertThat(gone.added())
                .extracting(CostLine::postingDate)
                .containsExactly(LocalDate.of(2027, 3, 1));
    }

    @Test
    void whatMayMoveGoesToTheFirstOpenDay() {
        var entries = posted(labour("500", Origin.TIMESHEET));
        var moved = entries.added().getFirst();

        assertThat(moved.postingDate()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(moved.documentDate()).isEqualTo(FEBRUARY);
        assertThat(moved.finding()).isEqualTo(LineFinding.MOVED_TO_OPEN_PERIOD);
        assertThat(postedAfter(entries, labour("500", Origin.TIMESHEET)).isNothing()).isTrue();
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
    void aLineThatIsGivenTwiceIsRefusedWhereItComesAgain() {
        var drafts = List.of(line("1", CostKind.ACTUAL, "5"), line("1", CostKind.ACTUAL, "6"));
        assertThatThrownBy(() -> ledger(List.of()).post(drafts))
                .satisfies(
                        each -> assertThat(typeOf(each)).isEqualTo(CostProblem.LINE_GIVEN_TWICE));
    }

    @Test
    void everyFlawIsNamedAndNothingIsPosted() {
        var bad =
                List.of(
                        line("1", CostKind.ACTUAL, "1"),
                        line("2", CostKind.ACTUAL, "0.001"),
                        line("3", CostKind.ACTUAL, Money.of("5", "CHF"), FEBRUARY));
        assertThatThrownBy(() -> ledger(List.of()).post(bad))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.errors())
                                        .extracting(FieldError::pointer)
                                        .containsExactly(
                                                "/lines/2/amount",
                                                "/lines/3/postingDate",
                                                "/lines/3/amount"));
    }

    @Test
    void theBooksOfAProjectThatIsOverAreClosed() {
        assertThatThrownBy(
                        () ->
                                ledger(List.of(), List.of(book(PROJECT, true)))
                                        .post(List.of(line("1", CostKind.ACTUAL, "5"))))
                .satisfies(
                        each -> assertThat(typeOf(each)).isEqualTo(CostProblem.BOOKS_ARE_CLOSED));
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
        assertThatThrownBy(() -> closed.post(List.of(there)))
                .satisfies(
                        each -> assertThat(typeOf(each)).isEqualTo(CostProblem.BOOKS_ARE_CLOSED));
    }

    private static BigDecimal inMonth(List<CostLine> lines, int month) {
        return lines.stream()
                .filter(each -> each.postingDate().getMonthValue() == month)
                .map(each -> each.worth().projectAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CostProblem typeOf(Throwable problem) {
        return (CostProblem) ((ProblemException) problem).type();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            CostProblem problem, LineDraft draft) {
        return assertThatThrownBy(() -> posted(draft))
                .satisfies(each -> assertThat(typeOf(each)).isEqualTo(problem));
    }
}
