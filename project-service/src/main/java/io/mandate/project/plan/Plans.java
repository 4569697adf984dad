package io.mandate.project.plan;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.activity.Activities;
import io.mandate.project.activity.ActivityRow;
import io.mandate.project.schedule.PlanProblem;
import io.mandate.project.staffing.Staffing;
import io.mandate.project.wbs.WbsTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The plans of projects, with their trees and activities. Who may see the project may see its plan. */
@ApplicationScoped
public class Plans {
    private final Projects projects;
    private final Activities activities;
    private final WbsTable elements;
    private final Staffing staffing;
    private final ProgressReports reports;
    private final Sql sql;

    Plans(
            Projects projects,
            Activities activities,
            WbsTable elements,
            Staffing staffing,
            ProgressReports reports,
            Sql sql) {
        this.projects = projects;
        this.activities = activities;
        this.elements = elements;
        this.staffing = staffing;
        this.reports = reports;
        this.sql = sql;
    }

    /** The plan of a project that the caller may see. */
    public Plan require(ProjectId project) {
        projects.require(project);
        return find(project)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        PlanProblem.PLAN_NOT_FOUND,
                                        "Project %s has no plan yet".formatted(project)));
    }

    public Optional<Plan> find(ProjectId project) {
        return sql.first(
                "select to_jsonb(p)::text from plan p where project_id = ?",
                row -> JsonRows.read(row.getString(1), Plan.class),
                project.value());
    }

    /** The plan as somebody would have to state it to get it again. */
    public Optional<PlanRequest> stated(ProjectId project) {
        return find(project)
                .map(
                        plan ->
                                PresentPlan.of(
                                        plan,
                                        elements.of(project),
                                        activities.of(project),
                                        staffing.of(project)));
    }

    Map<String, ActivityRow> activities(ProjectId project) {
        return activities.of(project).stream().collect(toMap(ActivityRow::id, Function.identity()));
    }

    /** Keeps the plan, and of its activities what is new; says which are new and which are gone. */
    void keep(
            Project project,
            Plan plan,
            Planning planning,
            Map<String, ActivityRow> before,
            ReportDay day) {
        sql.update("delete from plan where project_id = ?", project.id().value());
        sql.update(
                "insert into plan select * from json_populate_record(null::plan, ?::json)",
                JsonRows.write(plan));
        elements.replace(project, planning.elements());
        var gone = planning.removed(before).stream().map(ActivityRow::id).toList();
        activities.remove(project.id(), gone);
        activities.put(project.id(), planning.changed(before));
        planning.staff()
                .ifPresentOrElse(
                        staff -> staffing.replace(project, staff),
                        () -> staffing.release(project.id(), gone));
        reports.keep(planning, before, day);
        var reportedOn = plan.dataDate() == null ? day.today() : plan.dataDate().toLocalDate();
        sql.update(
                "insert into milestone_forecast (project_id, activity_id, reported_on, office, forecast)"
                        + " select project_id, id, ?, office, finish::date from activity"
                        + " where project_id = ? and milestone"
                        + " on conflict (project_id, activity_id, reported_on)"
                        + " do update set forecast = excluded.forecast",
                reportedOn,
                project.id().value());
    }
}
