package io.mandate.portfolio.initiative;

import static io.mandate.portfolio.Decimals.tidy;

import io.mandate.portfolio.strategy.Goal;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal that an initiative serves, and the share of the initiative that is for it, with at most six decimals. */
record ServedGoal(
        @NotNull @Pattern(regexp = Goal.CODE) @Schema(examples = "GROWTH") String goal,
        @NotNull
                @Positive
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 6)
                @Schema(minimum = "0", exclusiveMinimum = true, maximum = "1", examples = "0.6")
                BigDecimal share) {

    /** The same with no needless zeros, so that equal ones are equal. */
    ServedGoal plain() {
        return new ServedGoal(goal, tidy(share));
    }
}
