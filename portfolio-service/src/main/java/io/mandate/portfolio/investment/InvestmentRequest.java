package io.mandate.portfolio.investment;

import io.mandate.platform.money.DecimalText;
import io.mandate.portfolio.investment.cashflow.Prices;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A series of flows of one currency and the conventions under which it is to be read. Rates are effective, per year. */
record InvestmentRequest(
        @NotNull @Schema(examples = "2027-01-01") LocalDate baseDate,
        @NotNull @Schema(implementation = String.class, description = "ISO 4217", examples = "EUR")
                Currency currency,
        @NotNull FlowTiming timing,
        @Nullable @Schema(description = "Length of a period; not when flows are dated")
                PeriodLength periodLength,
        @NotNull @Schema(description = "Whether the flows contain inflation") Prices prices,
        @Nullable
                @DecimalMin(value = "-1", inclusive = false)
                @DecimalMax("100")
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "0.06 is 6 % a year; without it nothing is discounted",
                        examples = "0.06")
                BigDecimal rate,
        @Nullable @Schema(description = "Whether the rate contains inflation; those of the flows")
                Prices ratePrices,
        @Nullable
                @DecimalMin(value = "-0.99")
                @DecimalMax("100")
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "Per year, to convert a rate in other prices than the flows'",
                        examples = "0.02")
                BigDecimal inflation,
        @Nullable
                @DecimalMin("0")
                @DecimalMax("100")
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "Added to the rate; not together with probabilities",
                        examples = "0.03")
                BigDecimal riskPremium,
        @NotEmpty @Size(max = 600) List<@NotNull @Valid FlowRequest> flows) {

    PeriodLength period() {
        return periodLength == null ? PeriodLength.YEAR : periodLength;
    }
}
