package io.mandate.project.requirement;

import io.mandate.platform.audit.Audit;
import io.mandate.platform.event.Outbox;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.platform.web.Preconditions;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.office.Offices;
import io.mandate.project.plan.PlanKeeping;
import io.mandate.project.requirement.RequirementChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States and drops requirements; what was accepted under their words keeps them from changing. */
@ApplicationScoped
class RequirementKeeping {
    private final Projects projects;
    private final Requirements requirements;
    private final Offices offices;
    private final Outbox outbox;
    private final Audit audit;

    RequirementKeeping(
            Projects projects,
            Requirements requirements,
            Offices offices,
            Outbox outbox,
            Audit audit) {
        this.projects = projects;
        this.requirements = requirements;
        this.offices = offices;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What came of it. */
    record Kept(boolean isNew, Requirement requirement) {}

    @Transactional
    Kept state(
            ProjectId id,
            String requirement,
            @Nullable String ifMatch,
            RequirementStatement statement) {
        var project = open(id);
        var present = requirements.find(id, requirement).orElse(null);
        if (present == null) {
            var added = Requirement.stated(project, requirement, statement);
            requirements.add(added);
            tell(project, What.STATED, null, added);
            return new Kept(true, added);
        }
        Preconditions.require(ifMatch, present.version());
        if (present.stated().equals(statement)) {
            return new Kept(false, present);
        }
        refuseIfAccepted(present);
        var changed = present.restated(statement);
        requirements.change(changed);
        tell(project, What.STATED, present, changed);
        return new Kept(false, changed);
    }

    private Project open(ProjectId id) {
        var project = projects.require(id);
        PlanKeeping.refuseIfOver(project);
        return project;
    }

    private void refuseIfAccepted(Requirement requirement) {
        var accepted = requirements.acceptedFor(requirement);
        if (!accepted.isEmpty()) {
            throw new ProblemException(
                    RequirementProblem.REQUIREMENT_IS_ACCEPTED,
                    "Reopen first: " + String.join(", ", accepted));
        }
    }

    @Transactional
    void drop(ProjectId id, String requirement, @Nullable String ifMatch) {
        var project = open(id);
        var present = requirements.require(id, requirement);
        Preconditions.require(ifMatch, present.version());
        if (!present.deliverables().isEmpty()) {
            throw new ProblemException(
                    RequirementProblem.REQUIREMENT_IS_SATISFIED,
                    "By " + String.join(", ", present.deliverables()));
        }
        requirements.remove(present);
        tell(project, What.DROPPED, present, null);
    }

    /** The project's row, which the event's number dirties, keeps two from doing it at once. */
    private void tell(
            Project project, What what, @Nullable Requirement before, @Nullable Requirement after) {
        var told = after == null ? before : after;
        if (told == null) {
            throw new IllegalArgumentException("needs a requirement");
        }
        var stamp = project.stamp(offices.today(project.office()));
        outbox.appendAll(List.of(RequirementChanged.of(stamp, what, told), project.state()));
        audit.record(
                "requirement." + what.name().toLowerCase(java.util.Locale.ROOT),
                "requirement",
                told.projectId() + "/" + told.id(),
                told.office(),
                before,
                after,
                null);
    }

    @Transactional
    Requirement one(ProjectId project, String requirement) {
        projects.require(project);
        return requirements.require(project, requirement);
    }

    @Transactional
    Page<Requirement> page(ProjectId project, RequirementQuery query, PageQuery page) {
        projects.require(project);
        var after = page.after(1);
        var rows =
                requirements.page(
                        project, query, after == null ? "" : after.string(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), Function.identity());
    }
}
