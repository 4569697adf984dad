package io.mandate.project.exchange.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One difference between the plan before a file and after it. */
@Schema(name = "ScheduleChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
        int number,
        Subject subject,
        Kind kind,
        String id,
        @Nullable String name,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after) {
    /** What differs. */
    @Schema(name = "ScheduleChangeSubject")
    public enum Subject {
        PLAN,
        CALENDAR,
        ELEMENT,
        ACTIVITY,
        LINK,
        RESOURCE,
        ASSIGNMENT
    }

    /** In which way. */
    @Schema(name = "ScheduleChangeKind")
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
