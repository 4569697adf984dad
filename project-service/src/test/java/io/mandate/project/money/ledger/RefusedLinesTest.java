package io.mandate.project.money.ledger;

import static io.mandate.project.money.ledger.Told.FEBRUARY;
import static io.mandate.project.money.ledger.Told.MARCH;
import static io.mandate.project.money.ledger.Told.PROJECT;
import static io.mandate.project.money.ledger.Told.book;
import static io.mandate.project.money.ledger.Told.ledger;
import static io.mandate.project.money.ledger.Told.line;
import static io.mandate.project.money.ledger.Told.posted;
import static io.mandate.project.money.ledger.Told.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.FieldError;
import io.mandate.project.money.CostProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines the books do not take, and what is said of them. */
class RefusedLinesTest {
    @Test
    void moneyWithoutARateIsRefused() {
        var problem =
                refusal(() -> posted(line("1", CostKind.ACTUAL, Money.of("5", "CHF"), MARCH)));

        assertThat(problem.type()).isEqualTo(CostProblem.RATE_MISSING);
        assertThat(problem.errors().getFirst().pointer()).isEqualTo("/lines/1/amount");
    }

    @Test
    void aLineThatIsGivenTwiceIsRefusedWhereItComesAgain() {
        var problem =
                refusal(
                        () ->
                                posted(
                                        line("1", CostKind.ACTUAL, "5"),
                                        line("1", CostKind.ACTUAL, "6")));

        assertThat(problem.type()).isEqualTo(CostProblem.LINE_GIVEN_TWICE);
        assertThat(problem.errors()).extracting(FieldError::pointer).containsExactly("/lines/1");
    }

    @Test
    void everyFlawIsNamedAndNothingIsPosted() {
        var problem =
                refusal(
                        () ->
                                posted(
                                        line("1", CostKind.ACTUAL, "1"),
                                        line("2", CostKind.ACTUAL, "0.001"),
                                        line(
                                                "3",
                                                CostKind.ACTUAL,
                                                Money.of("5", "CHF"),
                                                FEBRUARY)));

        assertThat(problem.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/lines/2/amount", "/lines/3/postingDate", "/lines/3/amount");
    }

    @Test
    void theBooksOfAProjectThatIsOverAreClosed() {
        var closed = ledger(List.of(), List.of(book(PROJECT, true)));
        var line = line("1", CostKind.ACTUAL, "5");

        assertThat(refusal(() -> closed.post(List.of(line))).type())
                .isEqualTo(CostProblem.BOOKS_ARE_CLOSED);
    }
}
