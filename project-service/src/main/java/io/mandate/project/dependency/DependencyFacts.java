package io.mandate.project.dependency;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dependency as other services may hold it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DependencyFacts(
        UUID dependencyId,
        ProjectId receiverId,
        String activity,
        String activityName,
        ProjectId providerId,
        String milestone,
        String milestoneName,
        DependencyStatus status,
        LocalDateTime neededBy,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate reachedOn,
        @Nullable Conflict conflict) {
    static DependencyFacts of(Dependency dependency) {
        var course = dependency.course();
        return new DependencyFacts(
                dependency.id(),
                dependency.projectId(),
                dependency.need().activity(),
                course.activityName(),
                dependency.providerId(),
                dependency.need().milestone(),
                course.milestoneName(),
                course.status(),
                course.neededBy(),
                course.promisedOn(),
                course.reachedOn(),
                course.conflict());
    }
}
