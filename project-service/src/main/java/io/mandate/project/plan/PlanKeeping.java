package io.mandate.project.plan;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Message;
import io.mandate.platform.event.Outbox;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectProblem;
import io.mandate.project.Projects;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes over a plan as a whole, or nothing of it. */
@ApplicationScoped
public class PlanKeeping {
    private final Projects projects;
    private final Plans plans;
    private final Offices offices;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<PlanReplaced> replacements;

    PlanKeeping(
            Projects projects,
            Plans plans,
            Offices offices,
            Outbox outbox,
            Audit audit,
            Event<PlanReplaced> replacements) {
        this.projects = projects;
        this.plans = plans;
        this.offices = offices;
        this.outbox = outbox;
        this.audit = audit;
        this.replacements = replacements;
    }

    @Transactional
    Plan view(ProjectId id) {
        return plans.require(id);
    }

    /** The project's row, locked for as long as it takes, keeps two from doing it at once. */
    @Transactional
    Plan replace(ProjectId id, @Nullable String ifMatch, PlanRequest request) {
        var project = projects.lock(id);
        refuseIfOver(project);
        plans.find(id).ifPresent(plan -> Preconditions.require(ifMatch, plan.version()));
        return adopt(project, request, Planning.of(project, request));
    }

    public static void refuseIfOver(Project project) {
        if (project.status().isFinal()) {
            throw new ProblemException(
                    ProjectProblem.PROJECT_IS_OVER,
                    "A %s project is not planned any more".formatted(project.status()));
        }
    }

    /** Makes this the project's plan, in the caller's transaction. */
    public Plan adopt(Project project, PlanRequest request, Planning planned) {
        var present = plans.find(project.id());
        var plan = take(project, request, planned, present);
        audit.record(
                "plan.replaced",
                "plan",
                project.id().toString(),
                project.office(),
                present.orElse(null),
                plan,
                null);
        return plan;
    }

    private Plan take(
            Project project, PlanRequest request, Planning planned, Optional<Plan> present) {
        var before = plans.activities(project.id());
        planned.refuseFallingProgress(before);
        var today = offices.today(project.office());
        var stamp = project.stamp(today);
        var day = ReportDay.of(request.dataDate(), today);
        var planning = planned.staffed(before).reported(before, day).under(stamp.sequence());
        var version = present.map(Plan::version).orElse(0L) + 1;
        var plan = plan(project, request, planning, version);
        plans.keep(project, plan, planning, before, day);
        var news = new ArrayList<Message>();
        news.add(ScheduleChanged.of(stamp, plan));
        news.add(project.state());
        planning.removed(before).forEach(row -> news.add(row.gone(stamp.sequence())));
        planning.changed(before).forEach(row -> news.add(row.state()));
        outbox.appendAll(news);
        replacements.fire(new PlanReplaced(plan, present.orElse(null), stamp.sequence()));
        return plan;
    }

    private Plan plan(Project project, PlanRequest request, Planning planning, long version) {
        return new Plan(
                project.id(),
                project.office(),
                Objects.requireNonNullElseGet(
                        request.currency(), () -> offices.require(project.office()).currency()),
                request.start(),
                request.dataDate(),
                request.deadline(),
                request.policy(),
                List.copyOf(request.calendars()),
                planning.solution().finish(),
                planning.rows().size(),
                planning.milestones(),
                planning.critical(),
                planning.late(),
                version);
    }
}
