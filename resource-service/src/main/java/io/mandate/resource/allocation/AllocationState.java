package io.mandate.resource.allocation;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.mandate.platform.event.AggregateState;
import io.mandate.resource.Hours;
import io.mandate.resource.ProjectId;
import io.mandate.resource.allocation.AllocationEvent.PersonHours;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Who works on a project in a month, and how much nobody does, as others may hold it. */
record AllocationState(
        ProjectId projectId,
        @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month,
        UUID allocationId,
        BigDecimal hours,
        List<PersonHours> people,
        BigDecimal unmetHours) {
    static final String STATE = "allocation";

    /** Under the number of the last thing that was said about the project. */
    static AggregateState of(Allocation allocation, long sequence) {
        return new AggregateState(
                STATE,
                key(allocation),
                sequence,
                allocation.office(),
                new AllocationState(
                        allocation.project(),
                        allocation.month(),
                        allocation.runId(),
                        Hours.ofMinutes(allocation.minutes()),
                        allocation.shares().stream().map(PersonHours::of).toList(),
                        Hours.ofMinutes(allocation.unmetMinutes())));
    }

    private static String key(Allocation allocation) {
        return allocation.project() + "/" + allocation.month();
    }
}
