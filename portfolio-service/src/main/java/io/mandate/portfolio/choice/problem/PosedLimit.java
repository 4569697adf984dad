package io.mandate.portfolio.choice.problem;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A budget, a capacity, a promise: what is used of it lies between floor and ceiling. */
record PosedLimit(
        @NotBlank @Size(max = 100) String name,
        @Nullable @DecimalText BigDecimal floor,
        @Nullable @DecimalText BigDecimal ceiling) {

    PosedLimit {
        if (floor == null && ceiling == null) {
            throw new IllegalArgumentException("must have a floor or a ceiling");
        }
    }
}
