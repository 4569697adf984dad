package io.mandate.project.activity;

import io.mandate.platform.money.DecimalText;
import io.mandate.project.ProjectId;
import io.mandate.project.progress.Earning;
import io.mandate.project.progress.EarningMethod;
import io.mandate.project.schedule.network.Constraint;
import io.mandate.project.staffing.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        List<Need> needs,
        @Nullable String calendar,
        EarningMethod earningMethod,
        @Nullable String along,
        @Nullable @DecimalText BigDecimal unitsDone,
        @Nullable @DecimalText BigDecimal unitsInScope,
        @Nullable @DecimalText BigDecimal earned,
        @Nullable LocalDate reportedOn) {
    static ActivityState of(ActivityRow row) {
        var stated = row.stated();
        var earning = stated.earning();
        return new ActivityState(
                row.projectId(),
                row.id(),
                row.wbsCode(),
                stated.name(),
                row.milestone(),
                stated.duration(),
                stated.percentComplete(),
                row.dates().start(),
                row.dates().finish(),
                stated.deadline(),
                row.dates().totalFloat(),
                row.dates().critical(),
                row.waitsFor(),
                stated.actualStart(),
                stated.actualFinish(),
                stated.remaining(),
                stated.constraint(),
                row.needs(),
                stated.calendar(),
                Earning.methodOf(earning),
                earning == null ? null : earning.along(),
                earning == null ? null : earning.done(),
                earning == null ? null : earning.scope(),
                row.reported().earned(),
                row.reported().reportedOn());
    }
}
