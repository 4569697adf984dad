package io.mandate.project.money.erp;

import io.mandate.project.PlainText;
import io.mandate.project.ProjectId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which project or element a cost object is. */
@Schema(name = "CostObjectRequest")
record CostObjectRequest(
        @NotNull ProjectId projectId,
        @Nullable @Size(max = 60) @Pattern(regexp = PlainText.ONLY) String wbs) {}
