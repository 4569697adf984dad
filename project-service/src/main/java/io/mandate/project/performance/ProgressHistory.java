package io.mandate.project.performance;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.plan.Plans;
import io.mandate.project.schedule.PlanProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was reported of single activities, in the order of the days of which it was true. */
@ApplicationScoped
class ProgressHistory {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final Plans plans;
    private final Sql sql;

    ProgressHistory(Plans plans, Sql sql) {
        this.plans = plans;
        this.sql = sql;
    }

    @Transactional
    Page<ProgressEntry> page(ProjectId project, String activity, PageQuery page) {
        plans.require(project);
        var rows =
                sql.list(
                        "select (to_jsonb(r) || jsonb_build_object('recorded_at', r.recorded_at,"
                                + " 'earned', trim_scale(r.earned)::text, 'done', trim_scale(r.done)::text,"
                                + " 'scope', trim_scale(r.scope)::text))::text from progress_report r"
                                + " where project_id = ? and activity_id = ? and reported_on > ?"
                                + " order by reported_on limit ?",
                        row -> JsonRows.read(row.getString(1), ProgressEntry.class),
                        project.value(),
                        activity,
                        after(page.after(1)),
                        page.fetch());
        if (rows.isEmpty()) {
            require(project, activity);
        }
        return Page.of(rows, page, row -> Cursor.of(row.reportedOn()), Function.identity());
    }

    /** One of the plan, or one that was in it and has left its reports. */
    private void require(ProjectId project, String activity) {
        boolean known =
                sql.first(
                                "select exists (select from activity where project_id = ? and id = ?)"
                                        + " or exists (select from progress_report"
                                        + " where project_id = ? and activity_id = ?)",
                                row -> row.getBoolean(1),
                                project.value(),
                                activity,
                                project.value(),
                                activity)
                        .orElseThrow();
        if (!known) {
            throw new ProblemException(
                    PlanProblem.ACTIVITY_NOT_FOUND,
                    "Project %s has no activity %s".formatted(project, activity));
        }
    }

    private static LocalDate after(@Nullable Cursor cursor) {
        try {
            return cursor == null ? BEFORE_ALL : LocalDate.parse(cursor.string(0));
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid("/after", "Use the cursor of the previous page");
        }
    }
}
