package io.mandate.portfolio.option;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The ways in which a portfolio lets a project be done. */
public record OptionsRequest(@NotNull @Valid StartWindow start) {}
