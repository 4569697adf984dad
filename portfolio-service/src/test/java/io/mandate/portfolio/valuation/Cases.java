package io.mandate.portfolio.valuation;

import io.mandate.portfolio.Coins;
import io.mandate.portfolio.MonthAmount;
import io.mandate.portfolio.portfolio.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projects and horizons to value. */
final class Cases {
    static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private Cases() {}

    /** Four quarters of 2027 in euro, from January on. */
    static Horizon year2027() {
        return year2027(JANUARY);
    }

    static Horizon year2027(YearMonth asOf) {
        return new Horizon(
                asOf, List.of(quarter(1), quarter(4), quarter(7), quarter(10)), Coins.of("EUR"));
    }

    private static Period quarter(int month) {
        var from = YearMonth.of(2027, month);
        return new Period(from, from.plusMonths(2), new BigDecimal("1000.00"));
    }

    static ProjectCase planned(
            @Nullable String cost, @Nullable LocalDate start, @Nullable LocalDate finish) {
        return new ProjectCase(false, start, finish, amount(cost), null, List.of(), List.of());
    }

    static ProjectCase byMonth(
            boolean inFlight, List<MonthAmount> costs, List<MonthAmount> benefits) {
        return new ProjectCase(inFlight, null, null, null, new BigDecimal("0.2"), costs, benefits);
    }

    static MonthAmount in(int year, int month, String amount) {
        return new MonthAmount(YearMonth.of(year, month), new BigDecimal(amount));
    }

    static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
