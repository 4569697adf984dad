package io.mandate.project.status;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Idempotency;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.Chronicle;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
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
        var event = project.become(request.toChange(on), on);
        var view = history.remember(event);
        chronicle.tell(
                Chronicle.Entry.changed(project, before, List.of(event)).because(event.reason()));
        return view;
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
