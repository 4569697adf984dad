package io.mandate.project.money.suspense;

import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a line in suspense belongs. */
@Schema(name = "SuspenseAssignmentRequest")
record AssignmentRequest(
        @NotNull ProjectId projectId,
        @Nullable @Size(max = 60) @Pattern(regexp = PlainText.ONLY) String wbs,
        @Nullable @Size(max = 500) @Pattern(regexp = PlainText.ONLY) String note) {}
