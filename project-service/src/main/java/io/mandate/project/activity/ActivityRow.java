package io.mandate.project.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.platform.event.AggregateState;
import io.mandate.project.ProjectId;
import io.mandate.project.schedule.network.Link;
import io.mandate.project.staffing.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One activity of a project: what was said of it, what it waits for, and when it takes place. */
public record ActivityRow(
        ProjectId projectId,
        String office,
        @JsonUnwrapped ActivityStatement stated,
        @Nullable String wbsCode,
        List<WaitsFor> waitsFor,
        List<Need> needs,
        @JsonUnwrapped ActivityDates dates,
        @JsonUnwrapped Earned reported,
        boolean milestone,
        long sequence) {
    static final String STATE = "activity";

    public ActivityRow {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /** Whether the other says the same, under whatever number. */
    public boolean says(ActivityRow other) {
        return equals(other.under(sequence));
    }

    /** The same as of another event of the project. */
    public ActivityRow under(long number) {
        return new ActivityRow(
                projectId, office, stated, wbsCode, waitsFor, needs, dates, reported, milestone,
                number);
    }

    /** The same with other needs. */
    public ActivityRow needing(List<Need> others) {
        return new ActivityRow(
                projectId, office, stated, wbsCode, waitsFor, others, dates, reported, milestone,
                sequence);
    }

    /** The same with what it has earned. */
    public ActivityRow earning(Earned other) {
        return new ActivityRow(
                projectId, office, stated, wbsCode, waitsFor, needs, dates, other, milestone,
                sequence);
    }

    public String id() {
        return stated.id();
    }

    public List<Link> links() {
        return waitsFor.stream().map(each -> each.toLink(id())).toList();
    }

    /** As others may hold it, under the number of the event that changed it last. */
    public AggregateState state() {
        return new AggregateState(STATE, key(), sequence, office, ActivityState.of(this));
    }

    /** That it is gone, as of an event of the project. */
    public AggregateState gone(long number) {
        return new AggregateState(STATE, key(), number, office, null);
    }

    private String key() {
        return projectId + "/" + id();
    }
}
