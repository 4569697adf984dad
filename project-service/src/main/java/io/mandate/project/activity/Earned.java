package io.mandate.project.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The share of its budget that an activity has earned, and the day of the report that said so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Earned(
        @Schema(
                        type = SchemaType.STRING,
                        description =
                                "Percent of its budget; none of a level of effort, which earns what was"
                                        + " planned by then",
                        examples = "62.5")
                @Nullable
                @DecimalText
                BigDecimal earned,
        @Schema(description = "The day of the last report that changed its progress")
                @Nullable LocalDate reportedOn) {
    public static final Earned NOTHING = new Earned(null, null);

    public Earned {
        if (earned != null && earned.scale() > 0) {
            var tidy = earned.stripTrailingZeros();
            earned = tidy.scale() < 0 ? tidy.setScale(0) : tidy;
        }
    }

    public Earned on(@Nullable LocalDate day) {
        return new Earned(earned, day);
    }
}
