package io.mandate.project.dependency;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the receiver does not need it any more. */
@Schema(name = "DependencyWithdrawal")
record WithdrawalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = PlainText.ONLY) String reason) {}
