package io.mandate.project.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one activity stands to a baseline: present minus baseline, so that more is later or dearer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Deviation(
        String activity,
        String name,
        Change change,
        @Nullable LocalDateTime baselineStart,
        @Nullable LocalDateTime baselineFinish,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime finish,
        @Schema(description = "Calendar days") @Nullable Integer startDays,
        @Schema(description = "Calendar days") @Nullable Integer finishDays,
        @Nullable @DecimalText @Schema(type = SchemaType.STRING) BigDecimal baselineCost,
        @Nullable @DecimalText @Schema(type = SchemaType.STRING) BigDecimal cost,
        @Schema(
                        type = SchemaType.STRING,
                        description = "An unknown cost counts as none; absent where both are")
                @Nullable
                @DecimalText
                BigDecimal costDifference) {
    /** What became of it since. */
    enum Change {
        ADDED,
        REMOVED,
        MOVED,
        SAME
    }
}
