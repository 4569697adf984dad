package io.mandate.resource.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody can do, from 1 (has begun) to 5 (teaches others). */
public record Skill(
        @NotBlank @Size(max = 60) @Pattern(regexp = PersonRequest.PLAIN) @Schema(examples = "java")
                String code,
        @Min(1) @Max(5) @Schema(examples = "3") int level) {}
