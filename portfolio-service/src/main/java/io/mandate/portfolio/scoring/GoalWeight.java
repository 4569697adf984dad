package io.mandate.portfolio.scoring;

import java.math.BigDecimal;

/** A goal and its share of what is wanted; those of a strategy make up exactly 1. */
public record GoalWeight(String goal, BigDecimal weight) {}
