package io.mandate.portfolio.investment.cashflow;

import static io.mandate.portfolio.investment.cashflow.InternalRates.RateKind.CROSSES;
import static io.mandate.portfolio.investment.cashflow.InternalRates.RateKind.TOUCHES;
import static io.mandate.portfolio.investment.cashflow.InternalRates.RateKind.TOUCHES_UNPROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.PublishedData;
import io.mandate.portfolio.investment.cashflow.InternalRates.InternalRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rate at which a series is worth nothing is found, and none that is not one. */
class InternalRatesTest {
    @Test
    void reproducesThePublishedExamples() {
        for (var id : List.of("N1", "N5", "N9")) {
            var example = PublishedData.workedExample("investment", id);
            var expected = new BigDecimal(example.get("expected").get("IRR").asText());

            var found =
                    InternalRates.of(
                            Series.years(Timing.START_OF_PERIOD, example.get("cashFlows")));

            assertThat(found.reason()).isNull();
            assertThat(rates(found))
                    .singleElement()
                    .satisfies(
                            rate ->
                                    assertThat(
                                                    rate.setScale(
                                                            expected.scale(),
                                                            RoundingMode.HALF_EVEN))
                                            .as(id)
                                            .isEqualByComparingTo(expected));
        }
    }

    @Test
    void severalRatesAreAllFoundInRisingOrder() {
        // (x - 1.1)(x - 1.2)(x - 1.3): the classical series with three rates.
        var found = InternalRates.of(Series.years("-1000", "3600", "-4310", "1716"));

        assertThat(rates(found))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimals("0.1", "0.2", "0.3"));
        assertThat(found.rates()).extracting(InternalRate::kind).containsOnly(CROSSES);
    }

    @Test
    void thePumpProblemHasTwoRates() {
        // Lorie and Savage 1955: -1,600, +10,000, -10,000 has the rates 25 % and 400 %.
        assertThat(rates(InternalRates.of(Series.years("-1600", "10000", "-10000"))))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimals("0.25", "4"));
    }

    @Test
    void aSeriesThatIsAlwaysWorthSomethingHasNone() {
        var found = InternalRates.of(Series.years("1000", "-3000", "2500"));

        assertThat(found.rates()).isEmpty();
        assertThat(found.reason()).isEqualTo(Undefined.NO_REAL_ROOT);
    }

    @Test
    void flowsOfOneSignHaveNone() {
        assertThat(InternalRates.of(Series.years("100", "0", "5")).reason())
                .isEqualTo(Undefined.NO_CHANGE_OF_SIGN);
        assertThat(InternalRates.of(Series.years("-100", "-5")).reason())
                .isEqualTo(Undefined.NO_CHANGE_OF_SIGN);
    }

    @Test
    void moreThanFortyChangesOfSignAreNotSearched() {
        assertThat(InternalRates.of(alternating(41)).reason())
                .isNotEqualTo(Undefined.TOO_MANY_CHANGES_OF_SIGN);
        assertThat(InternalRates.of(alternating(42)))
                .isEqualTo(new InternalRates(List.of(), Undefined.TOO_MANY_CHANGES_OF_SIGN));
    }

    @Test
    void nothingIsWorthNothingAtEveryRate() {
        assertThat(InternalRates.of(Series.years("0", "0.00")).reason())
                .isEqualTo(Undefined.EVERY_RATE);
    }

    @Test
    void aRateThatIsOnlyTouchedIsFoundAndSaysSo() {
        // 100 (x - 1.15)^2
        var found = InternalRates.of(Series.years("-100", "230", "-132.25"));

        assertThat(found.rates())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rate")
                .containsExactly(new InternalRate(BigDecimal.ZERO, TOUCHES));
        assertThat(rates(found).getFirst()).isEqualByComparingTo("0.15");
    }

    @Test
    void anIrrationalTouchIsNotClaimedToBeProven() {
        // (x^2 - 2)^2: the rate is sqrt(2) - 1 twice.
        var found = InternalRates.of(Series.years("1", "0", "-4", "0", "4"));

        assertThat(found.rates())
                .containsExactly(
                        new InternalRate(new BigDecimal("0.4142135624"), TOUCHES_UNPROVEN));
    }

    @Test
    void aTripleRateCrosses() {
        // (x - 1.1)^3
        var found = InternalRates.of(Series.years("-1", "3.3", "-3.63", "1.331"));

        assertThat(found.rates())
                .containsExactly(new InternalRate(new BigDecimal("0.1000000000"), CROSSES));
    }

    @Test
    void ratesThatAlmostTouchAreToldApart() {
        // (x - 1.1)(x - 1.1000001)
        var found = InternalRates.of(Series.years("1", "-2.2000001", "1.21000011"));

        assertThat(found.rates())
                .containsExactly(
                        new InternalRate(new BigDecimal("0.1000000000"), CROSSES),
                        new InternalRate(new BigDecimal("0.1000001000"), CROSSES));
    }

    @Test
    void theTimingOfAPeriodDoesNotMatterToTheRate() {
        for (var timing : Timing.values()) {
            assertThat(
                            rates(
                                    InternalRates.of(
                                            Series.years(timing, "-100", "39", "59", "55", "20"))))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(decimals("0.2809484212"));
        }
    }

    @Test
    void datedFlowsCountDaysOfWhichAYearHas365() {
        // The documented example of a spreadsheet's XIRR: 0.373362535.
        var found =
                InternalRates.of(
                        CashFlows.byDate(
                                List.of(
                                        on(2008, 1, 1, "-10000"),
                                        on(2008, 3, 1, "2750"),
                                        on(2008, 10, 30, "4250"),
                                        on(2009, 2, 15, "3250"),
                                        on(2009, 4, 1, "2750")),
                                LocalDate.of(2008, 1, 1)));

        assertThat(rates(found))
                .singleElement()
                .satisfies(
                        rate ->
                                assertThat(rate.setScale(7, RoundingMode.HALF_EVEN))
                                        .isEqualByComparingTo("0.3733625"));
    }

    @Test
    void monthlyFlowsAnswerTheEffectiveRateOfAYear() {
        var found =
                InternalRates.of(
                        Series.periods(
                                Timing.START_OF_PERIOD,
                                12,
                                List.of(new BigDecimal("-100"), new BigDecimal("101"))));

        assertThat(rates(found)).singleElement().isEqualTo(new BigDecimal("0.1268250301"));
    }

    static List<BigDecimal> rates(InternalRates found) {
        return found.rates().stream().map(InternalRate::rate).toList();
    }

    private static BigDecimal[] decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static CashFlows alternating(int count) {
        var amounts = Stream.iterate(BigDecimal.TEN, BigDecimal::negate).limit(count).toList();
        return Series.periods(Timing.START_OF_PERIOD, 1, amounts);
    }

    private static CashFlows.OfDay on(int year, int month, int day, String amount) {
        return new CashFlows.OfDay(LocalDate.of(year, month, day), new BigDecimal(amount));
    }
}
