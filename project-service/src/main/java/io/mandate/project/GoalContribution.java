package io.mandate.project;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a project does for one strategic goal: 0 nothing, 100 as much as any project could. */
public record GoalContribution(
        @NotBlank @Size(max = 60) String goal,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 4)
                @Schema(minimum = "0", maximum = "100", examples = "80")
                BigDecimal contribution) {
    public GoalContribution {
        contribution = Decimals.plain(contribution);
    }
}
