package io.mandate.project.dependency;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.web.Versioned;
import io.mandate.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dependency as both of its projects may see it: of the other one no more than this. */
@Schema(name = "Dependency")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DependencyView(
        UUID id,
        @Schema(description = "Who waits, and with which activity") End receiver,
        @Schema(description = "Whose milestone it is") End provider,
        DependencyStatus status,
        @Schema(description = "As the receiver stated it") @Nullable LocalDate neededOn,
        @Schema(description = "Working minutes between the milestone and the activity") long lag,
        @Schema(description = "The last time that is not too late, on the receiver's clock")
                LocalDateTime neededBy,
        @Schema(description = "The provider's day") @Nullable LocalDate promisedOn,
        @Nullable LocalDate reachedOn,
        @Schema(description = "Of the last word on it") @Nullable String reason,
        @Nullable Conflict conflict,
        Instant requestedAt,
        long version)
        implements Versioned {
    /** One of the two projects, with what it is about there. */
    @Schema(name = "DependencyEnd")
    record End(
            ProjectId projectId,
            String projectName,
            @Schema(description = "The activity or milestone") String activity,
            @Schema(description = "As it was called last") String activityName) {}

    static DependencyView of(Dependency dependency) {
        var need = dependency.need();
        var course = dependency.course();
        return new DependencyView(
                dependency.id(),
                new End(
                        dependency.projectId(),
                        dependency.receiverName(),
                        need.activity(),
                        course.activityName()),
                new End(
                        dependency.providerId(),
                        dependency.providerName(),
                        need.milestone(),
                        course.milestoneName()),
                course.status(),
                need.neededOn(),
                need.lag(),
                course.neededBy(),
                course.promisedOn(),
                course.reachedOn(),
                course.reason(),
                course.conflict(),
                dependency.requestedAt(),
                dependency.version());
    }
}
