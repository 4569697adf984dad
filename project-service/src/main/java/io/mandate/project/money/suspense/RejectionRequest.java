package io.mandate.project.money.suspense;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a line in suspense belongs nowhere. */
@Schema(name = "SuspenseRejectionRequest")
record RejectionRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.ONLY) String reason) {}
