package io.mandate.project.money.setup;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one unit of a currency is in another: from a day on, or by the plan of a fiscal year. */
@Schema(name = "ExchangeRateRequest")
record RateRequest(
        @NotNull @Schema(examples = "USD") String from,
        @NotNull @Schema(examples = "EUR") String to,
        @Schema(description = "Either this or the fiscal year") @Nullable LocalDate validFrom,
        @Schema(description = "Called after the calendar year in which it ends")
                @Nullable
                @Min(1970)
                @Max(2200)
                Integer fiscalYear,
        @NotNull
                @DecimalText
                @Schema(type = SchemaType.STRING, examples = "0.92")
                @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 12, fraction = 12)
                BigDecimal rate) {
    RateRequest {
        refuseUnknown(from);
        refuseUnknown(to);
        if (from != null && from.equals(to)) {
            throw new IllegalArgumentException("must be two currencies");
        }
        if ((validFrom == null) == (fiscalYear == null)) {
            throw new IllegalArgumentException("must have either validFrom or fiscalYear");
        }
    }

    private static void refuseUnknown(@Nullable String code) {
        if (code != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(each -> each.getCurrencyCode().equals(code))) {
            throw new IllegalArgumentException("must name currencies of ISO 4217");
        }
    }
}
