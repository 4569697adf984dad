package io.mandate.project.deliverable;

import io.mandate.project.PlainText;
import io.mandate.project.wbs.WbsRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something measurable that must hold before a deliverable is accepted, and how it is looked at. */
@Schema(name = "AcceptanceCriterion")
record Criterion(
        @NotNull @Pattern(regexp = WbsRequest.ID) String id,
        @Schema(examples = "Starts within 2 seconds on the reference machine")
                @NotBlank
                @Size(max = 2000)
                @Pattern(regexp = PlainText.ONLY)
                String statement,
        @Schema(description = "How it is checked", examples = "Ten starts, the slowest counts")
                @NotBlank
                @Size(max = 2000)
                @Pattern(regexp = PlainText.ONLY)
                String method) {}
