package io.mandate.portfolio.investment.cashflow;

import static io.mandate.portfolio.investment.cashflow.InternalRatesTest.rates;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the rates of every series, tried on many that chance makes from a seed. */
class SeededInternalRatesTest {
    @Test
    void whatIsBuiltFromKnownRatesIsFoundAgain() {
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            var expected = new TreeSet<BigDecimal>();
            int count = random.nextInt(1, 7);
            while (expected.size() < count) {
                expected.add(BigDecimal.valueOf(random.nextInt(-90, 300), 2));
            }
            List<BigDecimal> amounts = List.of(BigDecimal.ONE);
            for (var rate : expected) {
                amounts = times(amounts, rate.add(BigDecimal.ONE).negate());
            }

            var found = InternalRates.of(Series.periods(Timing.START_OF_PERIOD, 1, amounts));

            assertThat(rates(found))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void whereverTheWorthChangesItsSignThereIsARate() {
        var random = new Random(12);
        for (int i = 0; i < 60; i++) {
            var amounts =
                    Stream.generate(() -> BigDecimal.valueOf(random.nextInt(-100, 101)))
                            .limit(random.nextInt(2, 14))
                            .toList();
            var found = rates(InternalRates.of(Series.periods(Timing.START_OF_PERIOD, 1, amounts)));
            for (int percent = -95; percent < 900; percent += 5) {
                var low = BigDecimal.valueOf(percent, 2);
                var high = BigDecimal.valueOf(percent + 5L, 2);
                if (worth(amounts, low) * worth(amounts, high) < 0) {
                    assertThat(found)
                            .as("%s between %s and %s", amounts, low, high)
                            .anyMatch(r -> r.compareTo(low) >= 0 && r.compareTo(high) <= 0);
                }
            }
            assertThat(found.size()).isLessThanOrEqualTo(changesOfSign(amounts));
        }
    }

    @Test
    void atEveryRateThatIsFoundTheSeriesIsWorthNothing() {
        var random = new Random(13);
        for (int i = 0; i < 40; i++) {
            var amounts =
                    Stream.generate(() -> BigDecimal.valueOf(random.nextInt(-500, 501)))
                            .limit(random.nextInt(2, 30))
                            .toList();
            var flows = Series.periods(Timing.START_OF_PERIOD, 1, amounts);
            for (var rate : rates(InternalRates.of(flows))) {
                var step = new BigDecimal("1e-9");
                assertThat(worth(amounts, rate.subtract(step)) * worth(amounts, rate.add(step)))
                        .as("%s at %s", amounts, rate)
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void orderAndSignOfTheFlowsDoNotMatter() {
        var lines = new ArrayList<CashFlows.OfPeriod>();
        var random = new Random(14);
        for (int i = 0; i < 40; i++) {
            lines.add(
                    new CashFlows.OfPeriod(
                            random.nextInt(20), new BigDecimal(random.nextInt(-99, 99))));
        }
        var expected = InternalRates.of(CashFlows.byPeriod(lines, Timing.END_OF_PERIOD, 4));
        Collections.shuffle(lines, random);
        var negated =
                lines.stream()
                        .map(each -> new CashFlows.OfPeriod(each.period(), each.amount().negate()))
                        .toList();

        assertThat(InternalRates.of(CashFlows.byPeriod(lines, Timing.END_OF_PERIOD, 4)))
                .isEqualTo(expected);
        assertThat(InternalRates.of(CashFlows.byPeriod(negated, Timing.END_OF_PERIOD, 4)))
                .isEqualTo(expected);
    }

    /** Flows whose worth is that of the given ones times (growth + constant), in powers of the growth. */
    private static List<BigDecimal> times(List<BigDecimal> amounts, BigDecimal constant) {
        var product = new ArrayList<>(Collections.nCopies(amounts.size() + 1, BigDecimal.ZERO));
        for (int i = 0; i < amounts.size(); i++) {
            product.set(i, product.get(i).add(amounts.get(i)));
            product.set(i + 1, product.get(i + 1).add(amounts.get(i).multiply(constant)));
        }
        return product;
    }

    /** The exact sign of the worth at the end of the series, by Horner's rule. */
    private static int worth(List<BigDecimal> amounts, BigDecimal rate) {
        var growth = rate.add(BigDecimal.ONE);
        var worth = BigDecimal.ZERO;
        for (var amount : amounts) {
            worth = worth.multiply(growth).add(amount);
        }
        return worth.signum();
    }

    private static int changesOfSign(List<BigDecimal> amounts) {
        var signs = amounts.stream().map(BigDecimal::signum).filter(sign -> sign != 0).toList();
        int changes = 0;
        for (int i = 1; i < signs.size(); i++) {
            changes += signs.get(i).equals(signs.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }
}
