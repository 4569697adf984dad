package io.mandate.reporting.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/** How numbers look to a reader: rounded half even and only here, with separators and a stated unit. */
record Display(String unit, BigDecimal divisor, int decimals) {
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Millions, if any of the amounts is so large that its last digits only disturb. */
    static Display money(String currency, Collection<BigDecimal> amounts) {
        return amounts.stream().anyMatch(amount -> amount.abs().compareTo(LARGE) >= 0)
                ? new Display("million " + currency, MILLION, 2)
                : new Display(currency, BigDecimal.ONE, 2);
    }

    static Display hours() {
        return new Display("hours", BigDecimal.ONE, 1);
    }

    static Display projects() {
        return new Display("projects", BigDecimal.ONE, 0);
    }

    static String count(long number) {
        return projects().text(BigDecimal.valueOf(number));
    }

    String text(BigDecimal amount) {
        var rounded = amount.divide(divisor, decimals, RoundingMode.HALF_EVEN);
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setNegativePrefix("−");
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }
}
