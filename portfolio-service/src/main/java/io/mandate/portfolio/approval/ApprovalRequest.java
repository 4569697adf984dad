package io.mandate.portfolio.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the selection is approved, and from when on it holds. */
public record ApprovalRequest(
        @NotBlank @Size(max = 2_000) String reason,
        @Nullable
                @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "Without it the office's date of today")
                LocalDate effectiveOn) {}
