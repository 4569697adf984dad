package io.mandate.portfolio.selection;

import io.mandate.portfolio.selection.model.SelectionEffort;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a selection is to be sought. The same problem, seed and work give the same answer; the wall
 * clock only guards.
 */
public record SelectionRequest(
        @Nullable
                @Schema(
                        implementation = String.class,
                        format = "month",
                        description =
                                "First month that counts; what projects in flight spent before is"
                                        + " sunk. Without it the current month",
                        examples = "2027-01")
                YearMonth asOf,
        @Nullable @Min(0) @Max(Integer.MAX_VALUE) @Schema(defaultValue = "1") Integer seed,
        @Nullable
                @DecimalMin("0.1")
                @DecimalMax("600")
                @Schema(
                        description = "Work limit; one unit is about a second of one core",
                        defaultValue = "8")
                Double work,
        @Nullable @Min(1) @Max(3_600) @Schema(defaultValue = "60") Integer wallClockSeconds) {

    static SelectionRequest usual() {
        return new SelectionRequest(null, null, null, null);
    }

    SelectionRun.Effort effort() {
        var standard = SelectionEffort.standard();
        return new SelectionRun.Effort(
                Objects.requireNonNullElse(seed, standard.seed()),
                Objects.requireNonNullElse(work, standard.work()),
                Objects.requireNonNullElse(
                        wallClockSeconds, (int) standard.wallClock().toSeconds()));
    }
}
