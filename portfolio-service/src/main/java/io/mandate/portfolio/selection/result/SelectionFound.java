package io.mandate.portfolio.selection.result;

import io.mandate.portfolio.portfolio.PortfolioId;
import java.util.UUID;

/** A run has ended, in the transaction that says so; whether it found a selection. */
public record SelectionFound(UUID runId, PortfolioId portfolio, boolean selection) {}
