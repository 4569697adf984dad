package io.mandate.portfolio.directive;

import io.mandate.portfolio.portfolio.PortfolioId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last directive to a project as its topic of states tells it. */
record DirectiveState(
        DirectiveId directiveId,
        PortfolioId portfolioId,
        DirectiveKind kind,
        String reason,
        @Nullable Integer rank,
        LocalDate effectiveOn,
        Instant givenAt) {}
