package io.mandate.project.dependency;

import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a project needs of another. */
@Schema(name = "DependencyRequest")
record DependencyRequest(
        @Schema(description = "The activity of this project that waits")
                @NotBlank
                @Size(max = 100)
                @Pattern(regexp = PlainText.ONLY)
                String activity,
        @Schema(description = "The other project, of whatever office") @NotNull ProjectId provider,
        @Schema(description = "A milestone of the other project's plan")
                @NotBlank
                @Size(max = 100)
                @Pattern(regexp = PlainText.ONLY)
                String milestone,
        @Schema(
                        description =
                                "The last day that is not too late; by default what the activity's late"
                                        + " start leaves, and then it follows the plan")
                @Nullable LocalDate neededOn,
        @Schema(
                        description =
                                "Working minutes between the milestone and the activity, by the plan's first"
                                        + " calendar; it comes off the late start, not off a stated day")
                @Min(0)
                @Max(600_000)
                long lag) {

    Need toNeed() {
        return new Need(activity, milestone, neededOn, lag);
    }
}
