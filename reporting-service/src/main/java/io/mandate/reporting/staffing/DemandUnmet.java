package io.mandate.reporting.staffing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this reads of the hours that a project asked for and did not get. */
record DemandUnmet(String allocationId, String month, List<Line> unmet) {

    /** Hours of one role that are missing. */
    record Line(String role, BigDecimal hours, @Nullable Reason reason) {}

    /** Why they are missing. */
    record Reason(@Nullable String code) {}
}
