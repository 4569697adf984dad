package io.mandate.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of a project at one moment, as its events and views tell it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectFacts(
        @JsonUnwrapped ProjectDetails details,
        ProjectStatus status,
        @Nullable LocalDate holdUntil,
        @Nullable LocalDate windDownOn,
        List<ExternalRef> externalRefs,
        @Nullable Long sourceVersion) {

    ProjectFacts withoutSourceVersion() {
        return new ProjectFacts(details, status, holdUntil, windDownOn, externalRefs, null);
    }
}
