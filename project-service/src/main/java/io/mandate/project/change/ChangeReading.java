package io.mandate.project.change;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Shows change requests. */
@ApplicationScoped
class ChangeReading {
    private final Projects projects;
    private final Changes changes;

    ChangeReading(Projects projects, Changes changes) {
        this.projects = projects;
        this.changes = changes;
    }

    @Transactional
    Change one(ProjectId project, int number) {
        projects.require(project);
        return changes.require(project, number);
    }

    @Transactional
    Page<Change> of(ProjectId project, PageQuery page) {
        projects.require(project);
        var after = page.after(1);
        var rows = changes.of(project, after == null ? 0 : after.number(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }

    @Transactional
    Page<Change> inOffice(String office, ChangeState state, PageQuery page) {
        var after = page.after(2);
        var rows =
                changes.inOffice(
                        office,
                        state,
                        after == null ? new UUID(0, 0) : after.uuid(0),
                        after == null ? 0 : after.number(1),
                        page.fetch());
        return Page.of(
                rows, page, row -> Cursor.of(row.projectId(), row.number()), Function.identity());
    }
}
