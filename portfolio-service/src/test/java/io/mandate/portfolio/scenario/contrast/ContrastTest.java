package io.mandate.portfolio.scenario.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.portfolio.Objective;
import io.mandate.portfolio.portfolio.Period;
import io.mandate.portfolio.portfolio.PortfolioRequest;
import io.mandate.portfolio.scenario.contrast.Amounts.NoDifference;
import io.mandate.portfolio.scenario.contrast.Contrast.Overlap;
import io.mandate.portfolio.scenario.contrast.Contrast.PeriodContrast;
import io.mandate.portfolio.scenario.contrast.Side.Chosen;
import io.mandate.portfolio.selection.model.SelectionSolution.Status;
import io.mandate.portfolio.selection.model.SelectionSolution.StoppedBy;
import io.mandate.portfolio.selection.result.SelectionResult;
import io.mandate.portfolio.selection.result.SelectionResult.BudgetUse;
import io.mandate.portfolio.selection.result.SelectionResult.How;
import io.mandate.portfolio.strategy.StrategyId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Seen from the other side, a comparison is its mirror. */
class ContrastTest {
    private static final Overlap NONE = new Overlap(0, 0, 0);

    @Test
    void fromTheOtherSideItIsTheMirror() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var one = anySide(random);
            var other = anySide(random);
            int only = random.nextInt(9);
            int both = random.nextInt(9);

            var there = Contrast.of(one, other, new Overlap(only, 3, both));
            var back = Contrast.of(other, one, new Overlap(3, only, both));

            assertThat(back).isEqualTo(mirrored(there));
        }
    }

    @Test
    void theDifferenceIsWhatIsMoreHere() {
        var contrast =
                Contrast.of(
                        side(found("RISK", "260.00", "130.00"), period(1, "130.00")),
                        side(found("RISK", "140.00", "60.00"), period(1, "100.00")),
                        new Overlap(1, 0, 1));

        assertThat(contrast.value().difference()).isEqualByComparingTo("120.00");
        assertThat(contrast.cost().difference()).isEqualByComparingTo("70.00");
        assertThat(contrast.periods())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.budget().difference()).isEqualByComparingTo("30.00");
                            assertThat(each.used().difference()).isEqualByComparingTo("70.00");
                        });
        assertThat(contrast.selected()).isEqualTo(new Overlap(1, 0, 1));
    }

    @Test
    void aPeriodOfOneSideHasNoDifference() {
        var contrast =
                Contrast.of(side(null, period(1, "130.00")), side(null, period(2, "100.00")), NONE);

        assertThat(contrast.periods()).hasSize(2);
        assertThat(contrast.periods().getFirst().budget())
                .isEqualTo(
                        Amounts.undefined(
                                new BigDecimal("130.00"), null, NoDifference.ONE_SIDE_ONLY));
    }

    @Test
    void whatWasNotSolvedOrFoundHasNoValueAndNoZeroEither() {
        var found = side(found("RISK", "260.00", "130.00"), period(1, "130.00"));
        var unsolved = Contrast.of(found, side(null, period(1, "1")), NONE);
        var infeasible = Contrast.of(found, side(found("RISK", null, null), period(1, "1")), NONE);

        assertThat(unsolved.value().undefined()).isEqualTo(NoDifference.NOT_SOLVED);
        assertThat(unsolved.value().difference()).isNull();
        assertThat(unsolved.value().there()).isNull();
        assertThat(unsolved.cost().undefined()).isEqualTo(NoDifference.NOT_SOLVED);
        assertThat(unsolved.selected()).isNull();
        assertThat(infeasible.value().undefined()).isEqualTo(NoDifference.NO_SELECTION);
    }

    @Test
    void valuesOfDifferentUnitsAreNotSubtractedCostsAre() {
        var contrast =
                Contrast.of(
                        side(found("RISK", "260.00", "130.00"), period(1, "130.00")),
                        side(found("SCORE", "6300.00", "70.00"), period(1, "130.00")),
                        NONE);

        assertThat(contrast.value().undefined()).isEqualTo(NoDifference.UNITS_DIFFER);
        assertThat(contrast.value().difference()).isNull();
        assertThat(contrast.cost().difference()).isEqualByComparingTo("60.00");
    }

    private static Contrast mirrored(Contrast contrast) {
        var selected = contrast.selected();
        return new Contrast(
                contrast.there(),
                contrast.here(),
                mirrored(contrast.value()),
                mirrored(contrast.cost()),
                contrast.periods().stream()
                        .map(
                                each ->
                                        new PeriodContrast(
                                                each.period(),
                                                mirrored(each.budget()),
                                                mirrored(each.used())))
                        .toList(),
                selected == null
                        ? null
                        : new Overlap(selected.onlyThere(), selected.onlyHere(), selected.both()));
    }

    private static Amounts mirrored(Amounts amounts) {
        var difference = amounts.difference();
        return new Amounts(
                amounts.there(),
                amounts.here(),
                difference == null ? null : difference.negate(),
                amounts.undefined());
    }

    private static Side anySide(Random random) {
        var periods = new ArrayList<Period>();
        for (int month = 1; month <= 4; month++) {
            if (random.nextBoolean() || month == 2) {
                periods.add(period(month, random.nextInt(100) + ".00"));
            }
        }
        var unit = random.nextInt(4) == 0 ? "SCORE" : "RISK";
        var result =
                switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> found(unit, null, null);
                    default ->
                            found(unit, random.nextInt(500) + ".00", random.nextInt(500) + ".00");
                };
        return side(result, periods.toArray(Period[]::new));
    }

    private static Period period(int month, String budget) {
        var from = YearMonth.of(2035, month);
        return new Period(from, from, new BigDecimal(budget));
    }

    private static Side side(@Nullable SelectionResult result, Period... periods) {
        var terms =
                new PortfolioRequest(
                        "HQ",
                        "Portfolio",
                        new StrategyId(new UUID(2, 2)),
                        Currency.getInstance("EUR"),
                        Objective.RISK_ADJUSTED_VALUE,
                        List.of(periods),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null);
        var chosen =
                result == null || result.value() == null
                        ? Chosen.NOTHING
                        : new Chosen(result.budgetUse().getFirst().used(), "EUR");
        return new Side(new UUID(3, periods.length), "Side", terms, new UUID(4, 4), result, chosen);
    }

    private static SelectionResult found(
            String unit, @Nullable String value, @Nullable String used) {
        var first = used == null ? BigDecimal.ZERO : new BigDecimal(used);
        return new SelectionResult(
                value == null ? Status.INFEASIBLE : Status.OPTIMAL,
                Objective.RISK_ADJUSTED_VALUE,
                "formula",
                unit,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                2,
                0,
                1,
                List.of(new BudgetUse("2035-01/2035-01", first, first, BigDecimal.ZERO, 0.0)),
                List.of(),
                Map.of(),
                new How("SCIP", 1, 1, StoppedBy.WORK_LIMIT, true, 0.1),
                List.of(),
                List.of(),
                List.of());
    }
}
