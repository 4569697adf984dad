package io.mandate.portfolio.choice.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Never both. */
record PosedExclusion(
        @NotBlank @Size(max = 100) String one, @NotBlank @Size(max = 100) String other) {}
