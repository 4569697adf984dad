package io.mandate.project.deliverable;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.deliverable.Deliverables.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows deliverables and what was found about them. */
@ApplicationScoped
class DeliverableReading {
    private final Projects projects;
    private final Deliverables deliverables;
    private final Results results;

    DeliverableReading(Projects projects, Deliverables deliverables, Results results) {
        this.projects = projects;
        this.deliverables = deliverables;
        this.results = results;
    }

    @Transactional
    Deliverable one(ProjectId project, String deliverable) {
        projects.require(project);
        return deliverables.require(project, deliverable);
    }

    @Transactional
    Page<Deliverable> of(ProjectId project, DeliverableQuery query, PageQuery page) {
        projects.require(project);
        var after = page.after(1);
        var rows =
                deliverables.page(
                        project, query, after == null ? "" : after.string(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), Function.identity());
    }

    @Transactional
    Page<Deliverable> inOffice(OfficeDeliverableQuery query, PageQuery page) {
        query.requireAnOffice();
        var rows = deliverables.inOffice(query, place(page.after(3)), page.fetch());
        return Page.of(
                rows,
                page,
                row -> Cursor.of(row.stated().dueOn().toEpochDay(), row.projectId(), row.id()),
                Function.identity());
    }

    private static Place place(@Nullable Cursor after) {
        return after == null
                ? Place.FIRST
                : new Place(LocalDate.ofEpochDay(after.number(0)), after.uuid(1), after.string(2));
    }

    @Transactional
    Page<Result> results(ProjectId project, String deliverable, PageQuery page) {
        var of = one(project, deliverable);
        var after = page.after(1);
        var rows = results.after(of, after == null ? 0 : after.number(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }

    @Transactional
    Result result(ProjectId project, String deliverable, int number) {
        return results.require(one(project, deliverable), number);
    }
}
