package io.mandate.portfolio.portfolio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A portfolio as its topic of states tells it: its terms, and the run whose selection is in force. */
record PortfolioState(@JsonUnwrapped PortfolioRequest terms, @Nullable UUID selectionRunId) {}
