package io.mandate.portfolio.ranking;

import org.jspecify.annotations.Nullable;

/** A candidate's rank, its rank by score alone, and the override that made the difference. */
public record Place(
        String candidate, int rank, int computedRank, @Nullable RankOverride override) {}
