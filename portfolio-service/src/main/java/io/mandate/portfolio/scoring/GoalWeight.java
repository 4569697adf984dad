package io.mandate.portfolio.scoring;

import java.math.BigDecimal;

/** How much a goal counts against the others. */
public record GoalWeight(String goal, BigDecimal weight) {}
