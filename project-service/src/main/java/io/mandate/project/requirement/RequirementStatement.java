package io.mandate.project.requirement;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a requirement. */
@Schema(name = "RequirementRequest")
record RequirementStatement(
        @NotBlank @Size(max = 4000) @Pattern(regexp = PlainText.ONLY) String text,
        @Schema(description = "Who or what asks for it", examples = "Contract, annex 2")
                @NotBlank
                @Size(max = 300)
                @Pattern(regexp = PlainText.ONLY)
                String source,
        @NotNull Priority priority) {}
