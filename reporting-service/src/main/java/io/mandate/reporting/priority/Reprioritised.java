package io.mandate.reporting.priority;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this reads of a portfolio's new ranking: only the projects that moved. */
record Reprioritised(List<Entry> ranking) {

    /** A project's new place; no rank means that it left the ranking. */
    record Entry(
            UUID projectId,
            @Nullable Integer rank,
            @Nullable Boolean selected,
            @Nullable BigDecimal score) {}
}
