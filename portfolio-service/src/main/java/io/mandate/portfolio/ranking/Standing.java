package io.mandate.portfolio.ranking;

import io.mandate.portfolio.ProjectId;
import java.math.BigDecimal;

/** Where a project stands in a portfolio's ranking; 1 is the first. */
public record Standing(ProjectId projectId, int rank, boolean selected, BigDecimal score) {}
