package io.mandate.portfolio.reconsideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the proposal is declined. */
record DeclineRequest(@NotBlank @Size(max = 2_000) String reason) {}
