package io.mandate.portfolio.alignment;

import static io.mandate.portfolio.Decimals.tidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part ÷ a whole with six decimals, or why there is no such number. */
record Share(
        @Nullable @Schema(nullable = true, examples = "0.62") BigDecimal value,
        @Nullable @Schema(nullable = true, description = "Why there is no value")
                NoShare undefined) {
    private static final int DECIMALS = 6;

    /** Why a share is undefined. */
    enum NoShare {
        /** What would be the whole costs nothing, as far as costs are known. */
        NO_COST,
        /** No project is looked at. */
        NO_PROJECT,
        /** No portfolio was named. */
        NO_PORTFOLIO,
        /** The portfolio has no budget above 0. */
        NO_BUDGET
    }

    static Share of(BigDecimal part, BigDecimal whole, NoShare withoutWhole) {
        return whole.signum() <= 0
                ? none(withoutWhole)
                : new Share(tidy(part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN)), null);
    }

    static Share none(NoShare why) {
        return new Share(null, why);
    }
}
