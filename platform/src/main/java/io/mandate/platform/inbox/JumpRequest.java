package io.mandate.platform.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why events are given up for lost. */
record JumpRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "Lost with the broker's disk on 3 March")
                String reason) {}
