package io.mandate.project;

import static io.mandate.project.Samples.bare;
import static io.mandate.project.Samples.costing;
import static io.mandate.project.Samples.dated;
import static io.mandate.project.Samples.justified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mandate.platform.money.Money;
import io.mandate.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectDetailsTest {
    private static final Money TEN = Money.of("10", "EUR");

    @Test
    void thePlannedCostIsTheSumOfTheBusinessCaseUnlessStated() {
        assertThat(justified("Idea").plannedCost()).isEqualTo(Money.of("1200", "EUR"));
        assertThat(justified("Idea").statedPlannedCost()).isNull();
        assertThat(costing(TEN, null).statedPlannedCost()).isEqualTo(TEN);
    }

    @Test
    void equalContentIsEqualWhateverTheOrderAndTheZeros() {
        var january = new DemandLine("dev", YearMonth.of(2027, 1), new BigDecimal("80.50"));
        var february = new DemandLine("dev", YearMonth.of(2027, 2), new BigDecimal("1E+1"));
        assertThat(demanding(List.of(february, january)))
                .isEqualTo(
                        demanding(
                                List.of(
                                        new DemandLine(
                                                "dev",
                                                YearMonth.of(2027, 1),
                                                new BigDecimal("80.5")),
                                        new DemandLine(
                                                "dev", YearMonth.of(2027, 2), BigDecimal.TEN))));
    }

    @Test
    void whoEntersAnOddValueIsToldWhere() {
        var backwards = dated(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 4, 30));
        assertThatThrownBy(() -> Oddity.refuse(null, backwards))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.errors().getFirst().pointer())
                                        .isEqualTo("/plannedFinish"));
        assertThat(codes(costing(Money.of("-1", "EUR"), null)))
                .containsExactly(Oddity.Code.NEGATIVE_AMOUNT);
        assertThat(codes(costing(Money.of("0.005", "EUR"), null)))
                .containsExactly(Oddity.Code.FINER_THAN_CURRENCY);
        assertThat(codes(costing(TEN, Money.of("10", "USD"))))
                .containsExactly(Oddity.Code.MIXED_CURRENCIES);
        assertThat(codes(demanding(List.of(hour(), hour()))))
                .containsExactly(Oddity.Code.REPEATED_LINE);
    }

    @Test
    void whatWasOddBeforeStaysAllowedUntilItIsTouched() {
        var before = costing(Money.of("-1", "EUR"), null);
        assertThat(Oddity.added(before, costing(Money.of("-1", "EUR"), TEN))).isEmpty();
        assertThat(Oddity.added(before, costing(Money.of("-2", "EUR"), null))).hasSize(1);
    }

    @Test
    void aSponsorWhoAcceptedIsNamed() {
        var details =
                new ProjectDetails(
                        "Idea",
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 1, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of());
        assertThat(codes(details)).containsExactly(Oddity.Code.ACCEPTED_WITHOUT_SPONSOR);
        assertThat(codes(bare("Idea"))).isEmpty();
    }

    private static List<Oddity.Code> codes(ProjectDetails details) {
        return Oddity.of(details).stream().map(Oddity::code).toList();
    }

    private static DemandLine hour() {
        return new DemandLine("dev", YearMonth.of(2027, 1), BigDecimal.ONE);
    }

    private static ProjectDetails demanding(List<DemandLine> demand) {
        return new ProjectDetails(
                "Idea", null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, List.of(), null, demand);
    }
}
