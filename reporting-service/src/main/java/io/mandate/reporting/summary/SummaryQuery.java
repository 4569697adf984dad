package io.mandate.reporting.summary;

import static io.mandate.reporting.ReportingProblem.GROUPING_NOT_OFFERED;
import static io.mandate.reporting.ReportingProblem.OFFICE_NOT_FOUND;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller may ask of the summary. */
public class SummaryQuery {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern STATUS = Pattern.compile("[A-Z][A-Z_]{1,30}");

    @QueryParam("groupBy")
    @Parameter(
            description = "Only `office` so far",
            schema = @Schema(implementation = String.class, defaultValue = "office"))
    @Nullable String groupBy;

    @QueryParam("office")
    @Parameter(description = "Only this office and those below it")
    @Nullable String office;

    @QueryParam("status")
    @Parameter(description = "Only projects in this status")
    @Nullable String status;

    @QueryParam("month")
    @Parameter(description = "Only hours of this month, such as 2027-03")
    @Nullable String month;

    SummaryFilter filter(ScopeTree offices) {
        if (groupBy != null && !groupBy.equals("office")) {
            throw new ProblemException(GROUPING_NOT_OFFERED, "groupBy can be: office");
        }
        require("status", status, STATUS, "must be a status such as ON_HOLD");
        require("month", month, MONTH, "must be a month such as 2027-03");
        if (office != null && !(offices.knows(office) && offices.reaches(office))) {
            throw new ProblemException(OFFICE_NOT_FOUND, "No office " + office);
        }
        return new SummaryFilter(office, status, month);
    }

    private static void require(String name, @Nullable String value, Pattern form, String message) {
        if (value != null && !form.matcher(value).matches()) {
            throw ProblemException.invalid("/" + name, message);
        }
    }
}
