package io.mandate.portfolio.portfolio;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whole months, both included, and what may be spent in them, in the portfolio's currency. */
public record Period(
        @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-01")
                YearMonth from,
        @NotNull @Schema(implementation = String.class, format = "month", examples = "2027-03")
                YearMonth to,
        @NotNull
                @PositiveOrZero
                @DecimalText
                @Schema(implementation = String.class, examples = "250000.00")
                BigDecimal budget) {

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    Period plain() {
        return new Period(from, to, budget.stripTrailingZeros());
    }

    /** Its name in answers: {@code 2027-01/2027-03}. */
    public String label() {
        return from + "/" + to;
    }
}
