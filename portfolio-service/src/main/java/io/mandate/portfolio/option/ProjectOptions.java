package io.mandate.portfolio.option;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.web.Versioned;
import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.portfolio.PortfolioId;

/** The ways in which a portfolio lets one project be done. */
record ProjectOptions(
        PortfolioId portfolioId,
        ProjectId projectId,
        @JsonUnwrapped OptionsRequest stated,
        long version)
        implements Versioned {}
