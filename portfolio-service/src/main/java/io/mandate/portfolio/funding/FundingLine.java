package io.mandate.portfolio.funding;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be spent of a source, as capex or opex, in some of the periods; what is left out does not matter: all sources, both, all periods. */
public record FundingLine(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(min = 1, max = 60) String source,
        @Nullable Spending spending,
        @Nullable
                @Schema(
                        implementation = String.class,
                        format = "month",
                        description = "First month of a period",
                        examples = "2027-01")
                YearMonth from,
        @Nullable
                @Schema(
                        implementation = String.class,
                        format = "month",
                        description = "Last month of a period",
                        examples = "2027-12")
                YearMonth to,
        @NotNull
                @PositiveOrZero
                @Digits(integer = 16, fraction = 8)
                @DecimalText
                @Schema(implementation = String.class, examples = "250000.00")
                BigDecimal budget) {

    /** 100.00 is 100: the same line. */
    public FundingLine plain() {
        return new FundingLine(name, source, spending, from, to, budget.stripTrailingZeros());
    }

    /** Whether only a part of what a project costs may count. */
    public boolean partial() {
        return source != null || spending != null;
    }

    /** Which part of what a project costs counts, 0 to 1, if it is paid in these shares; nothing if they are not known. */
    public BigDecimal part(List<FundingShare> shares) {
        return partial()
                ? shares.stream()
                        .filter(each -> source == null || source.equals(each.source()))
                        .filter(each -> spending == null || spending == each.spending())
                        .map(FundingShare::share)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ONE;
    }

    /** Whether months from one to another, both included, lie in it. */
    public boolean covers(YearMonth first, YearMonth last) {
        return (from == null || !first.isBefore(from)) && (to == null || !last.isAfter(to));
    }
}
