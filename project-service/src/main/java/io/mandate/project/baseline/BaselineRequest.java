package io.mandate.project.baseline;

import io.mandate.project.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a baseline is to be called. */
record BaselineRequest(@NotBlank @Size(max = 200) @Pattern(regexp = PlainText.ONLY) String name) {}
