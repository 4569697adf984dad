package io.mandate.project.money.ledger;

import static io.mandate.project.money.ledger.Told.FEBRUARY;
import static io.mandate.project.money.ledger.Told.PROJECT;
import static io.mandate.project.money.ledger.Told.labour;
import static io.mandate.project.money.ledger.Told.ledger;
import static io.mandate.project.money.ledger.Told.line;
import static io.mandate.project.money.ledger.Told.posted;
import static io.mandate.project.money.ledger.Told.postedAfter;
import static io.mandate.project.money.ledger.Told.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.terms.Origin;
import io.mandate.project.money.terms.Phase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a line whose period is closed. */
class ClosedPeriodTest {
    @ParameterizedTest
    @EnumSource(
            value = CostKind.class,
            names = {"BUDGET", "COMMITMENT", "ACTUAL", "ACCRUAL", "REVENUE", "CASH_FLOW"})
    void nothingIsPostedIntoAClosedPeriod(CostKind kind) {
        var line = line("1", kind, Money.of("5", "EUR"), FEBRUARY);

        assertThat(refusal(() -> posted(line)).type()).isEqualTo(CostProblem.PERIOD_IS_CLOSED);
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
}
