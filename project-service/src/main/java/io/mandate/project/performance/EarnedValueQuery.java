package io.mandate.project.performance;

import io.mandate.platform.problem.ProblemException;
import io.mandate.project.schedule.calendar.CalendarRules;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Against which baseline, and of which day. */
public class EarnedValueQuery {
    @QueryParam("baseline")
    @Parameter(description = "By default the performance baseline")
    @Nullable Integer baseline;

    @QueryParam("asOf")
    @Parameter(description = "By the end of this day; by default by the data date")
    @Nullable LocalDate asOf;

    /** Plans are made for some centuries only. */
    void check() {
        if (asOf != null && !CalendarRules.isInSight(asOf)) {
            throw ProblemException.invalid("/asOf", "must lie between 1900 and 2200");
        }
    }
}
