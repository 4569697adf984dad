package io.mandate.portfolio.valuation;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** An amount spent evenly by day. The months add up to the amount exactly, coin by coin. */
final class EvenSpread {
    private EvenSpread() {}

    /** By month, from the first to the last day, both included, in units of 10^-digits. */
    static SortedMap<YearMonth, BigDecimal> of(
            BigDecimal amount, LocalDate first, LocalDate last, int digits) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
        var result = new TreeMap<YearMonth, BigDecimal>();
        var spent = BigDecimal.ZERO;
        var end = YearMonth.from(last);
        for (var month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
            var until = month.equals(end) ? last : month.atEndOfMonth();
            var passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, until) + 1);
            // Rounding what is spent so far, not the month, keeps the sum exact.
            var soFar = amount.multiply(passed).divide(days, digits, HALF_EVEN);
            result.put(month, soFar.subtract(spent));
            spent = soFar;
        }
        return result;
    }
}
