package io.mandate.portfolio.relation;

import io.mandate.portfolio.ProjectId;
import jakarta.validation.constraints.NotNull;

/** Never both. */
public record Exclusion(@NotNull ProjectId one, @NotNull ProjectId other) {}
