package io.mandate.project.staffing;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Shows who does what to whom the project is shown. */
@ApplicationScoped
class StaffReading {
    private final Projects projects;
    private final Staffing staffing;

    StaffReading(Projects projects, Staffing staffing) {
        this.projects = projects;
        this.staffing = staffing;
    }

    @Transactional
    Page<PlannedResource> resources(ProjectId project, PageQuery page) {
        projects.require(project);
        var after = page.after(1);
        var rows =
                staffing.resourcesAfter(
                        project, after == null ? "" : after.string(0), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.id()), Function.identity());
    }

    @Transactional
    Page<Assignment> assignments(ProjectId project, PageQuery page) {
        projects.require(project);
        var after = page.after(2);
        var rows =
                after == null
                        ? staffing.assignmentsAfter(project, "", "", page.fetch())
                        : staffing.assignmentsAfter(
                                project, after.string(0), after.string(1), page.fetch());
        return Page.of(
                rows, page, row -> Cursor.of(row.activity(), row.resource()), Function.identity());
    }
}
