package io.mandate.project.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.mandate.project.ProjectId;
import io.mandate.project.staffing.Need;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as a list shows it. */
@Schema(name = "Activity")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityView(
        ProjectId projectId,
        String office,
        @JsonUnwrapped ActivityStatement stated,
        @Nullable String wbsCode,
        boolean milestone,
        List<WaitsFor> waitsFor,
        List<Need> needs,
        @JsonUnwrapped ActivityDates dates,
        @JsonUnwrapped Earned reported) {
    static ActivityView of(ActivityRow row) {
        return new ActivityView(
                row.projectId(),
                row.office(),
                row.stated(),
                row.wbsCode(),
                row.milestone(),
                row.waitsFor(),
                row.needs(),
                row.dates(),
                row.reported());
    }
}
