package io.mandate.project.deliverable;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was accepted is not done after all. */
@Schema(name = "DeliverableReopening")
record ReopeningRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = PlainText.ONLY) String reason) {}
