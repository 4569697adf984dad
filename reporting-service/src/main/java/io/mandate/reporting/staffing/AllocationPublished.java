package io.mandate.reporting.staffing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this reads of a project's published allocation: the hours that hold from now on, and of how many people. */
record AllocationPublished(
        String allocationId,
        String month,
        BigDecimal hours,
        @Nullable List<Assigned> people,
        boolean released) {

    /** Only counted: reports know no person. */
    record Assigned(@Nullable String role) {}

    int headcount() {
        return people == null ? 0 : people.size();
    }
}
