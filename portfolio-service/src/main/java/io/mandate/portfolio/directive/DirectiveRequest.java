package io.mandate.portfolio.directive;

import io.mandate.portfolio.ProjectId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of a project, from when on and why. */
record DirectiveRequest(
        @NotNull ProjectId projectId,
        @NotNull DirectiveKind kind,
        @Nullable
                @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "Without it the office's date of today")
                LocalDate effectiveOn,
        @NotBlank @Size(max = 2_000) String reason) {}
