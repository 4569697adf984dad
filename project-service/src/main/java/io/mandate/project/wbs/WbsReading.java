package io.mandate.project.wbs;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** Shows the tree and the work packages to whom the project is shown. */
@ApplicationScoped
class WbsReading {
    private final Projects projects;
    private final WbsTable table;

    WbsReading(Projects projects, WbsTable table) {
        this.projects = projects;
        this.table = table;
    }

    @Transactional
    Page<WbsElement> elements(ProjectId project, PageQuery page) {
        projects.require(project);
        var rows = table.after(project, position(page), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }

    @Transactional
    Page<WorkPackage> packages(ProjectId project, PageQuery page) {
        projects.require(project);
        var rows = table.packagesAfter(project, position(page), page.fetch());
        return Page.of(rows, page, row -> Cursor.of(row.number()), Function.identity());
    }

    private static long position(PageQuery page) {
        var after = page.after(1);
        return after == null ? 0 : after.number(0);
    }
}
