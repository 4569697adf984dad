package io.mandate.project.dependency;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the provider does not promise it, or not any more. */
@Schema(name = "DependencyRefusal")
record RefusalRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = PlainText.ONLY) String reason,
        @Schema(description = "The subject of who has lent their authority")
                @Nullable
                @Size(max = 200)
                @Pattern(regexp = PlainText.ONLY)
                String onBehalfOf) {}
