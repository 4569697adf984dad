package io.mandate.project.staffing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity's share of a resource. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PlanAssignment")
public record Assignment(
        @NotNull String activity,
        @NotNull String resource,
        @Schema(
                        type = SchemaType.STRING,
                        description = "In percent, by default 100",
                        examples = "50")
                @DecimalText
                @DecimalMin("0")
                @Digits(integer = 12, fraction = 8)
                BigDecimal units,
        @Schema(description = "Minutes") @Nullable @PositiveOrZero Long work,
        @Schema(description = "Minutes that are done") @Nullable @PositiveOrZero Long actualWork,
        @Schema(
                        type = SchemaType.STRING,
                        description = "In the plan's currency; a part of the activity's cost",
                        examples = "800")
                @Nullable
                @DecimalText
                @DecimalMin("0")
                @Digits(integer = 12, fraction = 8)
                BigDecimal cost) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Assignment {
        units = units == null ? WHOLE : Amounts.tidy(units);
        cost = Amounts.tidy(cost);
    }
}
