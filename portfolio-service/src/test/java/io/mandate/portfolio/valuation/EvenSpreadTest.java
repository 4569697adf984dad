package io.mandate.portfolio.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvenSpreadTest {
    @Test
    void aMonthTakesItsShareOfTheDays() {
        var months =
                EvenSpread.of(
                        new BigDecimal("59.00"),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 2, 28),
                        2);

        assertThat(months)
                .containsEntry(YearMonth.of(2027, 1), new BigDecimal("31.00"))
                .containsEntry(YearMonth.of(2027, 2), new BigDecimal("28.00"));
    }

    @Test
    void oneDayTakesAll() {
        var day = LocalDate.of(2027, 5, 31);

        assertThat(EvenSpread.of(new BigDecimal("0.01"), day, day, 2))
                .containsExactlyEntriesOf(Map.of(YearMonth.of(2027, 5), new BigDecimal("0.01")));
    }

    @Test
    void theMonthsAddUpToTheLastCoin() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            var amount = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), 2);
            var first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
            var last = first.plusDays(random.nextInt(4_000));

            var months = EvenSpread.of(amount, first, last, 2);

            assertThat(months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(amount);
            assertThat(months.values()).allMatch(each -> each.signum() >= 0);
        }
    }
}
