package io.mandate.portfolio.balance;

import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of what the strategy wants the projects must serve: what the goals that each serves weigh, 0 to 1. */
public record AlignmentLimit(
        @Nullable
                @Share
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description =
                                "Only projects whose alignment is at least this, and mandatory ones",
                        examples = "0.2")
                BigDecimal eachAtLeast,
        @Nullable
                @Share
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description =
                                "The average, weighted by what the chosen take from the budgets, is at"
                                        + " least this",
                        examples = "0.4")
                BigDecimal averageAtLeast) {

    public AlignmentLimit {
        eachAtLeast = Balance.tidy(eachAtLeast);
        averageAtLeast = Balance.tidy(averageAtLeast);
        if (eachAtLeast == null && averageAtLeast == null) {
            throw new IllegalArgumentException("must have eachAtLeast or averageAtLeast");
        }
    }
}
