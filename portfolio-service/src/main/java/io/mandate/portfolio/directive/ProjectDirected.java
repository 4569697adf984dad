package io.mandate.portfolio.directive;

import io.mandate.portfolio.PortfolioEvent;
import io.mandate.portfolio.Stamp;
import io.mandate.portfolio.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;

/** A portfolio asks something of a project; the rank is null for one that is not ranked. */
record ProjectDirected(
        Stamp stamp,
        DirectiveId directiveId,
        PortfolioId portfolioId,
        DirectiveKind kind,
        String reason,
        @Nullable Integer rank)
        implements PortfolioEvent {

    @Override
    public String type() {
        return "mandate.portfolio.project-directed.v1";
    }
}
