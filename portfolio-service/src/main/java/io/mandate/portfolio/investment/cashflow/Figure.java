package io.mandate.portfolio.investment.cashflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure, or why there is none; it is never 0 instead. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figure(
        @DecimalText
                @Nullable
                @Schema(implementation = String.class, nullable = true, examples = "86.96")
                BigDecimal value,
        @Nullable @Schema(nullable = true) Undefined reason) {

    static Figure of(BigDecimal value) {
        return new Figure(value, null);
    }

    static Figure none(Undefined reason) {
        return new Figure(null, reason);
    }
}
