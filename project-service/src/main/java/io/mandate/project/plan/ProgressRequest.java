package io.mandate.project.plan;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.PlainText;
import io.mandate.project.activity.ActivityStatement;
import io.mandate.project.activity.Advance;
import io.mandate.project.progress.Earning;
import io.mandate.project.progress.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far some activities are; the others, and what is planned, stay as they are. */
@Schema(name = "ProgressRequest")
record ProgressRequest(
        @Schema(description = "Of when it is true; by default the plan's data date")
                @Nullable LocalDateTime dataDate,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid Line> activities) {

    /** How far one is; what is left out stays as it was reported before. */
    @Schema(name = "ActivityProgress")
    record Line(
            @NotNull String activity,
            @Schema(description = "By default 100 of what is finished") @Nullable @Min(0) @Max(100)
                    Integer percentComplete,
            @Nullable LocalDateTime actualStart,
            @Nullable LocalDateTime actualFinish,
            @Schema(
                            description =
                                    "Working minutes; by default what a new percentage leaves of the"
                                            + " duration")
                    @Nullable Long remaining,
            @Schema(
                            type = SchemaType.STRING,
                            description = "Of an activity that earns by UNITS",
                            examples = "21")
                    @Nullable
                    @DecimalText
                    @Units
                    BigDecimal done,
            @Schema(
                            type = SchemaType.STRING,
                            description = "Of an activity that earns by UNITS",
                            examples = "34")
                    @Nullable
                    @DecimalText
                    @Positive
                    @Units
                    BigDecimal scope,
            @Schema(
                            description =
                                    "The names of all steps that are reached, of an activity that earns"
                                            + " by WEIGHTED_MILESTONES")
                    @Nullable
                    @Size(max = 50)
                    List<@NotNull String> reached,
            @Schema(description = "Needed when the percentage falls, or less is done")
                    @Nullable
                    @Size(max = 2000)
                    @Pattern(regexp = PlainText.ONLY)
                    String reason) {

        ActivityStatement on(ActivityStatement present) {
            var finish = actualFinish == null ? present.actualFinish() : actualFinish;
            return present.advanced(
                    new Advance(
                            actualStart == null ? present.actualStart() : actualStart,
                            finish,
                            finish == null ? remaining(present) : null,
                            percent(present),
                            reason == null ? present.progressReason() : reason,
                            earning(present.earning())));
        }

        private int percent(ActivityStatement present) {
            int usual = actualFinish == null ? present.percentComplete() : 100;
            return Objects.requireNonNullElse(percentComplete, usual);
        }

        private @Nullable Long remaining(ActivityStatement present) {
            return remaining == null && percentComplete == null ? present.remaining() : remaining;
        }

        private @Nullable Earning earning(@Nullable Earning present) {
            if (present == null) {
                return null;
            }
            var counted = present.with(done, scope);
            return reached == null ? counted : counted.reaching(Set.copyOf(reached));
        }
    }
}
