package io.mandate.portfolio.precedence;

import io.mandate.platform.event.AggregateState;
import io.mandate.portfolio.ProjectId;
import org.jspecify.annotations.Nullable;

/** Where a project stands in the selection in force of a portfolio, as others may hold it. */
record Priority(String portfolioId, ProjectId projectId, @Nullable Integer rank, boolean selected) {
    static final String STATE = "priority";

    /** Under the number of the portfolio that the ranking came with. */
    static AggregateState state(long sequence, String office, Priority priority) {
        return new AggregateState(
                STATE,
                priority.portfolioId + "/" + priority.projectId,
                sequence,
                office,
                priority.rank == null ? null : priority);
    }
}
