package io.mandate.project.money.setup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rate as callers see it. */
@Schema(name = "ExchangeRate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RateView(
        String from,
        String to,
        @Nullable LocalDate validFrom,
        @Nullable Integer fiscalYear,
        @DecimalText @Schema(type = SchemaType.STRING) BigDecimal rate) {
    static RateView daily(String from, String to, LocalDate validFrom, BigDecimal rate) {
        return new RateView(from, to, validFrom, null, rate.stripTrailingZeros());
    }

    static RateView planned(String from, String to, int fiscalYear, BigDecimal rate) {
        return new RateView(from, to, null, fiscalYear, rate.stripTrailingZeros());
    }
}
