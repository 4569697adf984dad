package io.mandate.portfolio.scenario.contrast;

import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number on either side and by how much the one here is higher; without a difference the reason says why. */
record Amounts(
        @DecimalText @Nullable BigDecimal here,
        @DecimalText @Nullable BigDecimal there,
        @Schema(description = "Here minus there") @DecimalText @Nullable BigDecimal difference,
        @Nullable NoDifference undefined) {

    /** Why there is no difference. */
    enum NoDifference {
        /** A side has no finished run. */
        NOT_SOLVED,
        /** The run of a side found no selection. */
        NO_SELECTION,
        /** The sides are counted in different units. */
        UNITS_DIFFER,
        /** Only one side has this period, or this project with a known number. */
        ONE_SIDE_ONLY
    }

    /** Of one unit; what is null is not there. */
    static Amounts of(@Nullable BigDecimal here, @Nullable BigDecimal there) {
        return here == null || there == null
                ? undefined(here, there, NoDifference.ONE_SIDE_ONLY)
                : new Amounts(here, there, here.subtract(there), null);
    }

    static Amounts undefined(
            @Nullable BigDecimal here, @Nullable BigDecimal there, NoDifference reason) {
        return new Amounts(here, there, null, reason);
    }

    /** Without a difference if there is a reason against it. */
    static Amounts of(
            @Nullable BigDecimal here, @Nullable BigDecimal there, @Nullable NoDifference reason) {
        return reason == null ? of(here, there) : undefined(here, there, reason);
    }
}
