package io.mandate.project.plan;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.activity.ActivityRow;
import io.mandate.project.progress.Earning;
import io.mandate.project.progress.EarningMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what was reported of each activity by the day of which it is true; a later report of a day corrects it. */
@ApplicationScoped
class ProgressReports {
    private static final int MANY = 5_000;

    private final Sql sql;
    private final Clock clock;

    ProgressReports(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A line as the table has it. */
    private record Report(
            ProjectId projectId,
            String activityId,
            LocalDate reportedOn,
            String office,
            Instant recordedAt,
            EarningMethod method,
            int percentComplete,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal done,
            @Nullable BigDecimal scope,
            @Nullable String reason) {}

    /** What is left out of a plan has earned nothing from that day on. */
    void keep(Planning planning, Map<String, ActivityRow> before, ReportDay day) {
        var reports = new ArrayList<Report>();
        var reportedOn = day.day();
        if (reportedOn != null) {
            planning.rows().stream()
                    .filter(row -> ReportDay.isNew(row, before.get(row.id())))
                    .forEach(row -> reports.add(report(row, reportedOn)));
        }
        planning.removed(before).forEach(row -> reports.add(gone(row, day.dayOfRemoval())));
        for (int from = 0; from < reports.size(); from += MANY) {
            write(reports.subList(from, Math.min(reports.size(), from + MANY)));
        }
    }

    private void write(List<Report> reports) {
        sql.update(
                "insert into progress_report"
                        + " select * from json_populate_recordset(null::progress_report, ?::json)"
                        + " on conflict (project_id, activity_id, reported_on) do update set"
                        + " recorded_at = excluded.recorded_at, method = excluded.method,"
                        + " percent_complete = excluded.percent_complete, earned = excluded.earned,"
                        + " done = excluded.done, scope = excluded.scope, reason = excluded.reason",
                JsonRows.write(reports));
    }

    private Report report(ActivityRow row, LocalDate day) {
        var stated = row.stated();
        var earning = stated.earning();
        return new Report(
                row.projectId(),
                row.id(),
                day,
                row.office(),
                clock.instant(),
                Earning.methodOf(earning),
                stated.percentComplete(),
                row.reported().earned(),
                earning == null ? null : earning.done(),
                earning == null ? null : earning.scope(),
                stated.progressReason());
    }

    private Report gone(ActivityRow row, LocalDate day) {
        return new Report(
                row.projectId(),
                row.id(),
                day,
                row.office(),
                clock.instant(),
                EarningMethod.PERCENT_COMPLETE,
                0,
                BigDecimal.ZERO,
                null,
                null,
                null);
    }
}
