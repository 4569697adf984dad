package io.mandate.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.event.DomainEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to one project. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface ProjectEvent extends DomainEvent {
    Stamp stamp();

    /** Whose event it is, its number, and when it is true; the platform writes these around the payload. */
    record Stamp(ProjectId project, long sequence, String office, LocalDate effectiveOn) {}

    @Override
    default String subject() {
        return stamp().project().toString();
    }

    @Override
    default long sequence() {
        return stamp().sequence();
    }

    @Override
    default String scope() {
        return stamp().office();
    }

    @Override
    default LocalDate effectiveOn() {
        return stamp().effectiveOn();
    }

    /** A project is there. */
    record Proposed(@JsonIgnore Stamp stamp, @JsonUnwrapped ProjectFacts facts)
            implements ProjectEvent {
        @Override
        public String type() {
            return "mandate.project.proposed.v1";
        }
    }

    /** What is told about a project is now this; it may have moved to another office with it. */
    record Revised(
            @JsonIgnore Stamp stamp, @JsonIgnore boolean moved, @JsonUnwrapped ProjectFacts facts)
            implements ProjectEvent {
        @Override
        public String type() {
            return "mandate.project.revised.v1";
        }
    }

    /** A project moved on in its life. */
    record StatusChanged(
            @JsonIgnore Stamp stamp,
            ProjectStatus from,
            ProjectStatus to,
            String reason,
            @Nullable LocalDate holdUntil,
            @Nullable LocalDate windDownOn)
            implements ProjectEvent {
        @Override
        public String type() {
            return "mandate.project.status-changed.v1";
        }
    }
}
