package io.mandate.portfolio.relation;

import io.mandate.portfolio.ProjectId;
import jakarta.validation.constraints.NotNull;

/** The candidate makes sense only together with the needed one. */
public record Need(@NotNull ProjectId candidate, @NotNull ProjectId needed) {}
