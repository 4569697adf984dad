package io.mandate.portfolio.ranking;

import io.mandate.portfolio.Fraction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A candidate with its exact score, and its value if it has one. */
public record Rated(String candidate, Fraction score, @Nullable BigDecimal value) {}
