package io.mandate.portfolio.balance;

import io.mandate.platform.money.DecimalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much risk what is chosen may have, by the projects' risk factors, weighted by what they take from the budgets. */
public record RiskLimit(
        @Nullable
                @Share
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description = "The weighted average, 0 to 1, is at most this",
                        examples = "0.3")
                BigDecimal averageAtMost,
        @Nullable @Valid HighRisk high,
        @Nullable
                @Share
                @DecimalText
                @Schema(
                        implementation = String.class,
                        description =
                                "With this risk counts a project that states none; without it such a"
                                        + " project is left out",
                        examples = "0.8")
                BigDecimal unstated) {

    public RiskLimit {
        averageAtMost = Balance.tidy(averageAtMost);
        unstated = Balance.tidy(unstated);
        if (averageAtMost == null && high == null) {
            throw new IllegalArgumentException("must have averageAtMost or high");
        }
    }

    /** Projects whose risk is above a level have at most a share. */
    public record HighRisk(
            @NotNull
                    @Share
                    @DecimalText
                    @Schema(
                            implementation = String.class,
                            description = "High is what is above this, 0 to 1",
                            examples = "0.5")
                    BigDecimal above,
            @NotNull
                    @Share
                    @DecimalText
                    @Schema(
                            implementation = String.class,
                            description = "Its share, 0 to 1, is at most this",
                            examples = "0.2")
                    BigDecimal atMost) {

        public HighRisk {
            above = plain(above);
            atMost = plain(atMost);
        }

        /** One that is missing stays so until it is refused. */
        private static BigDecimal plain(BigDecimal number) {
            return number == null ? number : number.stripTrailingZeros();
        }
    }
}
