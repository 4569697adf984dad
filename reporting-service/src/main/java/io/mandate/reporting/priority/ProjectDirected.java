package io.mandate.reporting.priority;

import org.jspecify.annotations.Nullable;

/** What this reads of a directive: what a portfolio wants of a project. */
record ProjectDirected(
        String portfolioId, String kind, @Nullable String reason, @Nullable Integer rank) {}
