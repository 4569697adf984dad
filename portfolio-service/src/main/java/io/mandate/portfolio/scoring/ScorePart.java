package io.mandate.portfolio.scoring;

import java.math.BigDecimal;

/**
 * What one goal adds to a score: points = weight × contribution. {@code stated} is false
 * when the project says nothing about the goal, which counts as a contribution of 0.
 */
public record ScorePart(
        String goal,
        BigDecimal weight,
        BigDecimal contribution,
        BigDecimal points,
        boolean stated) {}
