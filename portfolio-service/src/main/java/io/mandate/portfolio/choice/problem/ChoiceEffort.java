package io.mandate.portfolio.choice.problem;

import static java.util.Objects.requireNonNullElse;

import io.mandate.portfolio.selection.model.SelectionEffort;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How hard to try. The same problem, seed and work give the same answer; the wall clock only guards,
 * and the answer says when it struck.
 */
record ChoiceEffort(
        @Nullable @Min(0) @Max(Integer.MAX_VALUE) @Schema(defaultValue = "1") Integer seed,
        @Nullable
                @DecimalMin("0.1")
                @DecimalMax("600")
                @Schema(
                        description = "Work limit; one unit is about a second of one core",
                        defaultValue = "8")
                Double work,
        @Nullable @Min(1) @Max(3_600) @Schema(defaultValue = "60") Integer wallClockSeconds) {
    static final ChoiceEffort STANDARD = new ChoiceEffort(null, null, null);

    SelectionEffort effort() {
        var standard = SelectionEffort.standard();
        return new SelectionEffort(
                requireNonNullElse(seed, standard.seed()),
                requireNonNullElse(work, standard.work()),
                wallClockSeconds == null
                        ? standard.wallClock()
                        : Duration.ofSeconds(wallClockSeconds),
                standard.workers());
    }
}
