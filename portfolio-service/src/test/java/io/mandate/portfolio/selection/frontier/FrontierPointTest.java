package io.mandate.portfolio.selection.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FrontierPointTest {
    private static final FrontierPoint LESS =
            new FrontierPoint(
                    new BigDecimal("0.5"),
                    BigInteger.valueOf(50),
                    Status.OPTIMAL,
                    BigInteger.valueOf(49),
                    70L,
                    70L,
                    3);

    @Test
    void whatIsWorthMoreWithLessBudgetIsTakenOver() {
        var point = found(60L, 90L, Status.FEASIBLE).atLeast(LESS);

        assertThat(point)
                .isEqualTo(
                        new FrontierPoint(
                                BigDecimal.ONE,
                                BigInteger.valueOf(100),
                                Status.FEASIBLE,
                                BigInteger.valueOf(49),
                                70L,
                                90L,
                                3));
    }

    @Test
    void whatMeetsTheBoundThenIsProven() {
        var point = found(60L, 70L, Status.FEASIBLE).atLeast(LESS);

        assertThat(point.status()).isEqualTo(Status.OPTIMAL);
        assertThat(point.value()).isEqualTo(70);
        assertThat(point.bound()).isEqualTo(70);
    }

    /** Numbers beyond those that are the same object when boxed. */
    @Test
    void greatNumbersMeetTheBoundToo() {
        var less = LESS.boundedBy(70);
        var great =
                new FrontierPoint(
                        less.share(),
                        less.budget(),
                        less.status(),
                        less.used(),
                        7_000_000L,
                        7_000_000L,
                        3);

        assertThat(found(60L, 7_000_000L, Status.FEASIBLE).atLeast(great).status())
                .isEqualTo(Status.OPTIMAL);
    }

    @Test
    void whatIsWorthAsMuchOrMoreStays() {
        var same = found(70L, 90L, Status.FEASIBLE);
        var more = found(80L, 90L, Status.FEASIBLE);

        assertThat(same.atLeast(LESS)).isSameAs(same);
        assertThat(more.atLeast(LESS)).isSameAs(more);
    }

    @Test
    void whereNothingWasFoundButABoundIsKnownItIsTakenOver() {
        var point =
                new FrontierPoint(
                        BigDecimal.ONE,
                        BigInteger.valueOf(100),
                        Status.UNKNOWN,
                        null,
                        null,
                        90L,
                        null);

        assertThat(point.atLeast(LESS)).isEqualTo(found(60L, 90L, Status.FEASIBLE).atLeast(LESS));
    }

    @Test
    void withoutABoundOrWithoutAnythingFoundForLessThereIsNothingToTakeOver() {
        var nothing =
                new FrontierPoint(
                        BigDecimal.ONE,
                        BigInteger.valueOf(100),
                        Status.INFEASIBLE,
                        null,
                        null,
                        null,
                        null);
        var point = found(60L, 90L, Status.FEASIBLE);

        assertThat(nothing.atLeast(LESS)).isSameAs(nothing);
        assertThat(point.atLeast(nothing)).isSameAs(point);
    }

    @Test
    void aLowerBoundFromElsewhereIsTakenAndProvesWhatMeetsIt() {
        var point = found(60L, 90L, Status.FEASIBLE);

        assertThat(point.boundedBy(80).bound()).isEqualTo(80);
        assertThat(point.boundedBy(80).status()).isEqualTo(Status.FEASIBLE);
        assertThat(point.boundedBy(60).status()).isEqualTo(Status.OPTIMAL);
        assertThat(point.boundedBy(90)).isSameAs(point);
        assertThat(point.boundedBy(95)).isSameAs(point);
    }

    private static FrontierPoint found(long value, long bound, Status status) {
        return new FrontierPoint(
                BigDecimal.ONE,
                BigInteger.valueOf(100),
                status,
                BigInteger.valueOf(95),
                value,
                bound,
                5);
    }
}
