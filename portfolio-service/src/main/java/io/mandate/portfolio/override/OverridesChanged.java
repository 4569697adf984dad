package io.mandate.portfolio.override;

import io.mandate.portfolio.portfolio.Portfolio;
import java.time.LocalDate;

/** Overrides of a portfolio, which is locked, have come, changed or gone, on that day of its office. */
public record OverridesChanged(Portfolio portfolio, LocalDate today) {}
