package io.mandate.project.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mandate.platform.event.AggregateState;
import io.mandate.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** What one activity was to earn by the first and by the present performance baseline; one may not know it. */
record PlannedValueRow(
        ProjectId projectId,
        String id,
        String office,
        @Nullable Agreed first,
        @Nullable Agreed current,
        long sequence) {
    static final String STATE = "planned-value";

    /** As others may hold it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            ProjectId projectId,
            String activityId,
            @Nullable Agreed first,
            @Nullable Agreed current) {}

    /** Whether it says something else than before. */
    boolean isNews(@Nullable PlannedValueRow before) {
        return before == null
                || !equals(
                        new PlannedValueRow(
                                projectId, id, office, before.first, before.current, sequence));
    }

    AggregateState state() {
        return new AggregateState(
                STATE, key(), sequence, office, new State(projectId, id, first, current));
    }

    private String key() {
        return projectId + "/" + id;
    }
}
