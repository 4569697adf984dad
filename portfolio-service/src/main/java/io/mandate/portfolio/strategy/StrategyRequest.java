package io.mandate.portfolio.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a strategy says. The weights below each parent make up exactly 1. */
record StrategyRequest(
        @NotBlank @Size(max = 40) String office,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Goal> goals) {}
