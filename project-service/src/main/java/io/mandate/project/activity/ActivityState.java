package io.mandate.project.activity;

import io.mandate.project.ProjectId;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.staffing.Need;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One activity as other services may hold it; what it costs stays here. */
record ActivityState(
        ProjectId projectId,
        String activityId,
        @Nullable String wbsCode,
        String name,
        boolean milestone,
        long duration,
        int percentComplete,
        LocalDateTime start,
        LocalDateTime finish,
        @Nullable LocalDateTime deadline,
        @Nullable Long totalFloat,
        boolean critical,
        List<WaitsFor> waitsFor,
        @Nullable LocalDateTime actualStart,
        @Nullable LocalDateTime actualFinish,
        @Nullable Long remaining,
        @Nullable Constraint constraint,
        List<Need> needs) {
    static ActivityState of(ActivityRow row) {
        var stated = row.stated();
        var dates = row.dates();
        return new ActivityState(
                row.projectId(),
                row.id(),
                row.wbsCode(),
                stated.name(),
                row.milestone(),
                stated.duration(),
                stated.percentComplete(),
                dates.start(),
                dates.finish(),
                stated.deadline(),
                dates.totalFloat(),
                dates.critical(),
                row.waitsFor(),
                stated.actualStart(),
                stated.actualFinish(),
                stated.remaining(),
                stated.constraint(),
                row.needs());
    }
}
