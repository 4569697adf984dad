package io.mandate.project.dependency;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By when the provider promises it. */
@Schema(name = "DependencyCommitment")
record CommitmentRequest(
        @NotNull LocalDate promisedOn,
        @Schema(description = "Needed when another day was promised before")
                @Nullable
                @Size(max = 2000)
                @Pattern(regexp = PlainText.ONLY)
                String reason,
        @Schema(description = "The subject of who has lent their authority")
                @Nullable
                @Size(max = 200)
                @Pattern(regexp = PlainText.ONLY)
                String onBehalfOf) {}
