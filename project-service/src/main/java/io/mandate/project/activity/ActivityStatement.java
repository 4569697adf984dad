package io.mandate.project.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.money.DecimalText;
import io.mandate.project.PlainText;
import io.mandate.project.progress.Earning;
import io.mandate.project.progress.Progressed;
import io.mandate.project.schedule.estimate.ThreePoint;
import io.mandate.project.schedule.network.Activity;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.schedule.network.Progress;
import io.mandate.project.wbs.WbsRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of one activity; times are on the clock of the governing office. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ActivityRequest")
public record ActivityStatement(
        @NotNull @Pattern(regexp = WbsRequest.ID) String id,
        @Schema(description = "The work package that it belongs to") @Nullable String wbs,
        @NotBlank @Size(max = 300) @Pattern(regexp = PlainText.ONLY) String name,
        @Schema(description = "Working minutes; a milestone has none") long duration,
        @Schema(description = "By default the plan's first") @Nullable String calendar,
        @Nullable Constraint constraint,
        @Schema(description = "Moves nothing; what misses it has negative float")
                @Nullable LocalDateTime deadline,
        @Nullable LocalDateTime actualStart,
        @Nullable LocalDateTime actualFinish,
        @Schema(
                        description =
                                "Working minutes, of what has begun; by default what the percentage"
                                        + " leaves of the duration")
                @Nullable Long remaining,
        @Min(0) @Max(100) int percentComplete,
        @Schema(
                        description =
                                "Needed when the percentage falls, when less is done, or when what has begun"
                                        + " earns by another method")
                @Nullable
                @Size(max = 2000)
                @Pattern(regexp = PlainText.ONLY)
                String progressReason,
        @Schema(type = SchemaType.STRING, description = "In the plan's currency", examples = "800")
                @Nullable
                @DecimalText
                @DecimalMin("0")
                @Digits(integer = 12, fraction = 8)
                BigDecimal cost,
        @Nullable ThreePoint estimate,
        @Schema(description = "How it earns value; by default PERCENT_COMPLETE") @Nullable @Valid
                Earning earning) {

    /** Times are whole minutes, and 50.00 is 50. */
    public ActivityStatement {
        deadline = minute(deadline);
        actualStart = minute(actualStart);
        actualFinish = minute(actualFinish);
        if (cost != null && cost.scale() > 0) {
            var tidy = cost.stripTrailingZeros();
            cost = tidy.scale() < 0 ? tidy.setScale(0) : tidy;
        }
    }

    private static @Nullable LocalDateTime minute(@Nullable LocalDateTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same with other progress. */
    public ActivityStatement advanced(Advance advance) {
        return new ActivityStatement(
                id,
                wbs,
                name,
                duration,
                calendar,
                constraint,
                deadline,
                advance.actualStart(),
                advance.actualFinish(),
                advance.remaining(),
                advance.percentComplete(),
                advance.reason(),
                cost,
                estimate,
                advance.earning());
    }

    /** How far it is. */
    public Progressed progressed() {
        return Progressed.of(actualStart != null, actualFinish != null, percentComplete);
    }

    /** What the network needs to know of it. */
    public Activity toActivity() {
        return new Activity(
                id,
                duration,
                calendar,
                Objects.requireNonNullElse(constraint, Constraint.NONE),
                deadline,
                new Progress(actualStart, actualFinish, left()));
    }

    private @Nullable Long left() {
        boolean running = actualStart != null && actualFinish == null;
        return running && remaining == null
                ? Long.valueOf(Math.round(duration * (100 - percentComplete) / 100.0))
                : remaining;
    }
}
