package io.mandate.resource.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another system calls the person; nobody else may be called the same there. */
record ExternalRef(
        @NotBlank @Size(max = 60) @Pattern(regexp = PersonRequest.PLAIN) @Schema(examples = "hr")
                String system,
        @NotBlank
                @Size(max = 60)
                @Pattern(regexp = PersonRequest.PLAIN)
                @Schema(examples = "worker")
                String type,
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = PersonRequest.PLAIN)
                @Schema(examples = "P-00471")
                String id) {
    @Override
    public String toString() {
        return "%s/%s/%s".formatted(system, type, id);
    }
}
