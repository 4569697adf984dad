package io.mandate.project.status;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.Chronicle;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.StatusChange;
import io.mandate.project.office.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Moves projects on in their life, on somebody's word. */
@ApplicationScoped
class StatusChanges {
    private final Projects projects;
    private final Offices offices;
    private final StatusHistory history;
    private final Chronicle chronicle;
    private final Idempotency idempotency;

    StatusChanges(
            Projects projects,
            Offices offices,
            StatusHistory history,
            Chronicle chronicle,
            Idempotency idempotency) {
        this.projects = projects;
        this.offices = offices;
        this.history = history;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
    }

    @Transactional
    StatusChangeView change(ProjectId id, StatusChangeRequest request) {
        return idempotency.once(
                request, StatusChangeView.class, () -> change(projects.require(id), request));
    }

    private StatusChangeView change(Project project, StatusChangeRequest request) {
        var stated = request.effectiveOn();
        var on = stated == null ? offices.today(project.office()) : stated;
        var before = project.facts();
        var change = request.toChange(on);
        requireNoChange(project, change);
        var event = project.become(change, on);
        var view = history.remember(event);
        chronicle.tell(
                Chronicle.Entry.changed(project, before, List.of(event)).because(event.reason()));
        return view;
    }

    /** What a termination costs and leaves is said and decided before it happens, or directed from above. */
    private static void requireNoChange(Project project, StatusChange change) {
        if (change instanceof StatusChange.Stop && project.status().isInFlight()) {
            throw new ProblemException(
                    StatusProblem.CHANGE_REQUIRED,
                    "Ask for it at /v1/projects/%s/changes with the kind TERMINATE"
                            .formatted(project.id()));
        }
    }

    @Transactional
    StatusChangeView one(ProjectId id, long number) {
        return history.require(id, number).view();
    }

    @Transactional
    Page<StatusChangeView> page(ProjectId id, PageQuery page) {
        projects.require(id);
        var after = page.after(1);
        return Page.of(
                history.after(id, after == null ? 0 : after.number(0), page.fetch()).stream()
                        .map(PastChange::view)
                        .toList(),
                page,
                view -> Cursor.of(view.number()),
                view -> view);
    }
}
