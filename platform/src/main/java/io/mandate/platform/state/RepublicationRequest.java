package io.mandate.platform.state;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose states are to be told again. */
record RepublicationRequest(
        @Schema(description = "As in mandate.<aggregate>.state.v1", examples = "project")
                @NotBlank
                @Size(max = 60)
                String aggregate,
        @Schema(description = "The key of one; without it, all") @Nullable @Size(max = 200)
                String key) {}
