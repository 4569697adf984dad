package io.mandate.project.money.posting;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a line is taken back. */
record ReversalRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.ONLY) String reason) {}
