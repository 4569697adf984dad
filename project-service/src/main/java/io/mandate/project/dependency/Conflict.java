package io.mandate.project.dependency;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.project.ProjectStatus;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a dependency will not hold as things stand, and how late it would be. */
@Schema(name = "DependencyConflict")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Conflict(
        List<Reason> why,
        @Schema(description = "Calendar days behind the need, a part of a day is one")
                @Nullable Integer daysLate,
        @Schema(
                        description =
                                "Working days, by the receiver's calendar, by which it would slip if it"
                                        + " waited")
                @Nullable Integer workingDaysLate) {

    Conflict {
        why = List.copyOf(why);
    }

    /** What stands against it. */
    @Schema(name = "DependencyConflictReason")
    enum Reason {
        FORECAST_IS_LATE,
        PROMISE_IS_LATE,
        MILESTONE_IS_GONE,
        PROVIDER_IS_ON_HOLD,
        PROVIDER_STOPS,
        PROVIDER_ENDED_WITHOUT_IT,
        NEED_IS_GONE
    }

    /** Nobody waits for anything in a project that is over. */
    static @Nullable Conflict of(
            Situation now, LocalDateTime neededBy, @Nullable LocalDateTime promised) {
        if (now.receiverStatus().isFinal()) {
            return null;
        }
        var forecast = now.forecast();
        var why =
                Stream.of(
                                late(Reason.FORECAST_IS_LATE, forecast, neededBy),
                                late(Reason.PROMISE_IS_LATE, promised, neededBy),
                                given(Reason.MILESTONE_IS_GONE, forecast == null),
                                standing(now.providerStatus()),
                                given(Reason.NEED_IS_GONE, now.activityName() == null))
                        .flatMap(Optional::stream)
                        .toList();
        var last =
                Stream.of(Optional.ofNullable(forecast), Optional.ofNullable(promised))
                        .flatMap(Optional::stream)
                        .filter(each -> each.isAfter(neededBy))
                        .max(LocalDateTime::compareTo);
        return why.isEmpty()
                ? null
                : new Conflict(
                        why,
                        last.map(each -> Lateness.days(neededBy, each)).orElse(null),
                        last.map(each -> Lateness.workingDays(now.calendar(), neededBy, each))
                                .orElse(null));
    }

    private static Optional<Reason> late(
            Reason reason, @Nullable LocalDateTime arrival, LocalDateTime neededBy) {
        return given(reason, arrival != null && arrival.isAfter(neededBy));
    }

    private static Optional<Reason> given(Reason reason, boolean holds) {
        return holds ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<Reason> standing(ProjectStatus provider) {
        return switch (provider) {
            case PROPOSED, APPROVED, ACTIVE -> Optional.empty();
            case ON_HOLD -> Optional.of(Reason.PROVIDER_IS_ON_HOLD);
            case STOPPING, CANCELLED -> Optional.of(Reason.PROVIDER_STOPS);
            case DELIVERED, CLOSED -> Optional.of(Reason.PROVIDER_ENDED_WITHOUT_IT);
        };
    }
}
