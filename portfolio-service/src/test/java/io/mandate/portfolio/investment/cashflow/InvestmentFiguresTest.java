package io.mandate.portfolio.investment.cashflow;

import static io.mandate.portfolio.investment.cashflow.Timing.END_OF_PERIOD;
import static io.mandate.portfolio.investment.cashflow.Timing.MIDDLE_OF_PERIOD;
import static io.mandate.portfolio.investment.cashflow.Timing.START_OF_PERIOD;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.testing.PublishedData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each figure follows its definition, and what is undefined has a reason. */
class InvestmentFiguresTest {
    private static final BigDecimal SIX_PERCENT = new BigDecimal("0.06");

    @Test
    void reproducesThePublishedExampleOfTheEndOfThePeriod() {
        var example = PublishedData.workedExample("investment", "N7");
        var rate = new BigDecimal(example.get("rate").asText());

        var figures = of(Series.years(END_OF_PERIOD, example.get("cashFlows")), rate);

        assertThat(figures.netPresentValue().value())
                .isEqualByComparingTo(example.get("expected").get("NPV").asText());
    }

    @Test
    void reproducesThePublishedExampleOfTheStartOfThePeriod() {
        var example = PublishedData.workedExample("investment", "N9");
        var expected = example.get("expected");

        var figures =
                of(
                        Series.years(START_OF_PERIOD, example.get("cashFlows")),
                        new BigDecimal(example.get("rate").asText()));

        assertThat(figures.netPresentValue().value())
                .isEqualByComparingTo(expected.get("NPV").asText());
        assertThat(figures.payback().years())
                .isEqualByComparingTo(expected.get("paybackYears").asText());
        assertThat(
                        figures.internalRates()
                                .rates()
                                .getFirst()
                                .rate()
                                .setScale(4, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(expected.get("IRR").asText());
    }

    @Test
    void theThreeTimingsDifferByHalfAPeriodEach() {
        var start = worth(START_OF_PERIOD, "0.21");
        var middle = worth(MIDDLE_OF_PERIOD, "0.21");
        var end = worth(END_OF_PERIOD, "0.21");

        assertThat(start).isEqualByComparingTo("121");
        assertThat(middle).isEqualByComparingTo("110");
        assertThat(end).isEqualByComparingTo("100");
    }

    @Test
    void aYearOf365DaysIsDiscountedOnce() {
        var flows =
                CashFlows.byDate(
                        List.of(
                                new CashFlows.OfDay(LocalDate.of(2027, 1, 1), new BigDecimal(-100)),
                                new CashFlows.OfDay(LocalDate.of(2028, 1, 1), new BigDecimal(106))),
                        LocalDate.of(2027, 1, 1));

        assertThat(of(flows, SIX_PERCENT).netPresentValue().value()).isEqualByComparingTo("0");
    }

    @Test
    void aRateOfAYearIsNotDividedByTwelve() {
        var amounts =
                Stream.generate(() -> BigDecimal.ZERO)
                        .limit(12)
                        .collect(toCollection(ArrayList::new));
        amounts.add(new BigDecimal("106"));

        var figures = of(Series.periods(START_OF_PERIOD, 12, amounts), SIX_PERCENT);

        assertThat(figures.netPresentValue().value()).isEqualByComparingTo("100");
    }

    @Test
    void whatComesLaterIsWorthLessTheHigherTheRate() {
        var flows = Series.years("-500", "300", "200", "150");
        BigDecimal before = null;
        for (var rate : List.of("-0.5", "0", "0.06", "0.1", "0.5", "5")) {
            var worth = of(flows, new BigDecimal(rate)).netPresentValue().value();
            if (before != null) {
                assertThat(worth).as(rate).isLessThan(before);
            }
            before = worth;
        }
        assertThat(before).isNegative();
    }

    @Test
    void paybackIsInterpolatedWithinThePeriod() {
        assertThat(of(Series.years("-100", "39", "59", "55", "20"), null).payback().years())
                .isEqualByComparingTo("2.036364");
    }

    @Test
    void theLastFlowMayPayBackExactly() {
        assertThat(of(Series.years("-100", "60", "40"), null).payback().years())
                .isEqualByComparingTo("2");
    }

    @Test
    void discountedPaybackIsLater() {
        // -100 + 60/1.1 = -45.4545; 60/1.21 = 49.5868: 1 + 45.4545/49.5868.
        var figures = of(Series.years("-100", "60", "60"), new BigDecimal("0.1"));

        assertThat(figures.payback().years()).isEqualByComparingTo("1.666667");
        assertThat(figures.discountedPayback().years()).isEqualByComparingTo("1.916667");
    }

    @Test
    void whatIsNeverPaidBackSaysSo() {
        var figures = of(Series.years("-100", "60", "39"), SIX_PERCENT);

        assertThat(figures.payback()).isEqualTo(Payback.none(Undefined.NEVER_PAID_BACK));
        assertThat(figures.discountedPayback()).isEqualTo(Payback.none(Undefined.NEVER_PAID_BACK));
    }

    @Test
    void aPaybackThatDoesNotLastSaysSo() {
        assertThat(of(Series.years("-100", "120", "-50", "80"), null).payback().lasting())
                .isFalse();
        assertThat(of(Series.years("-100", "120", "-20", "0"), null).payback().lasting()).isTrue();
    }

    @Test
    void theRatiosFollowTheirDefinitions() {
        // At 0 %: outlay 100, then 150 in and 30 out.
        var figures =
                InvestmentFigures.of(
                        CashFlows.byPeriod(
                                List.of(
                                        new CashFlows.OfPeriod(0, new BigDecimal("-100")),
                                        new CashFlows.OfPeriod(1, new BigDecimal("150")),
                                        new CashFlows.OfPeriod(1, new BigDecimal("-30"))),
                                START_OF_PERIOD,
                                1),
                        BigDecimal.ZERO,
                        2);

        assertThat(figures.profitabilityIndex().value()).isEqualByComparingTo("1.2");
        assertThat(figures.benefitCostRatio().value()).isEqualByComparingTo("1.153846");
        assertThat(figures.returnOnInvestment().value()).isEqualByComparingTo("0.153846");
    }

    @Test
    void ratiosWithoutCostsAreUndefined() {
        var figures = of(Series.years("100", "50"), SIX_PERCENT);

        assertThat(figures.benefitCostRatio()).isEqualTo(Figure.none(Undefined.NO_COSTS));
        assertThat(figures.returnOnInvestment()).isEqualTo(Figure.none(Undefined.NO_COSTS));
        assertThat(figures.profitabilityIndex())
                .isEqualTo(Figure.none(Undefined.NO_INITIAL_OUTLAY));
        assertThat(figures.payback()).isEqualTo(Payback.none(Undefined.NO_INITIAL_OUTLAY));
    }

    @Test
    void withoutARateOnlyWhatNeedsNoneIsDefined() {
        var figures = of(Series.years("-100", "150"), null);

        assertThat(figures.netPresentValue()).isEqualTo(Figure.none(Undefined.NO_RATE));
        assertThat(figures.profitabilityIndex()).isEqualTo(Figure.none(Undefined.NO_RATE));
        assertThat(figures.benefitCostRatio()).isEqualTo(Figure.none(Undefined.NO_RATE));
        assertThat(figures.discountedPayback()).isEqualTo(Payback.none(Undefined.NO_RATE));
        assertThat(figures.returnOnInvestment().value()).isEqualByComparingTo("0.5");
        assertThat(figures.internalRates().rates()).hasSize(1);
    }

    @Test
    void aSeriesIsWorthNothingAtItsInternalRate() {
        var random = new Random(21);
        for (int i = 0; i < 50; i++) {
            var amounts =
                    Stream.generate(() -> BigDecimal.valueOf(random.nextInt(1, 100)))
                            .limit(random.nextInt(2, 20))
                            .collect(toCollection(ArrayList::new));
            amounts.addFirst(BigDecimal.valueOf(-random.nextInt(20, 400)));
            var flows = Series.periods(MIDDLE_OF_PERIOD, 4, amounts);
            var rates = InternalRates.of(flows).rates();

            assertThat(rates).hasSize(1);
            assertThat(of(flows, rates.getFirst().rate()).netPresentValue().value())
                    .as("%s", amounts)
                    .isBetween(new BigDecimal("-0.01"), new BigDecimal("0.01"));
        }
    }

    @Test
    void ratesOfOtherPricesAreConvertedByFisher() {
        var inflation = new BigDecimal("0.02");

        assertThat(Prices.REAL.convert(new BigDecimal("0.05"), Prices.NOMINAL, inflation))
                .isEqualByComparingTo("0.071");
        assertThat(Prices.NOMINAL.convert(new BigDecimal("0.071"), Prices.REAL, inflation))
                .isEqualByComparingTo("0.05");
        assertThat(Prices.REAL.convert(SIX_PERCENT, Prices.REAL, inflation))
                .isEqualByComparingTo(SIX_PERCENT);
    }

    private static BigDecimal worth(Timing timing, String rate) {
        var flows = Series.years(timing, "121");
        return of(flows, new BigDecimal(rate)).netPresentValue().value();
    }

    private static InvestmentFigures of(CashFlows flows, BigDecimal rate) {
        return InvestmentFigures.of(flows, rate, 2);
    }
}
