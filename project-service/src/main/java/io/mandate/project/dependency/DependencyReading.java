package io.mandate.project.dependency;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows dependencies to who may see one of their projects. */
@ApplicationScoped
class DependencyReading {
    private final Projects projects;
    private final Dependencies dependencies;
    private final DependencyBook book;

    DependencyReading(Projects projects, Dependencies dependencies, DependencyBook book) {
        this.projects = projects;
        this.dependencies = dependencies;
        this.book = book;
    }

    @Transactional
    DependencyView one(ProjectId project, UUID dependency) {
        projects.require(project);
        return DependencyView.of(book.require(project, dependency));
    }

    @Transactional
    Page<DependencyView> of(ProjectId project, DependencyQuery query, PageQuery page) {
        projects.require(project);
        return page(dependencies.page(project, query, after(page), page.fetch()), page);
    }

    @Transactional
    Page<DependencyView> inOffice(OfficeDependencyQuery query, PageQuery page) {
        query.requireAnOffice();
        return page(dependencies.inOffice(query, after(page), page.fetch()), page);
    }

    private static UUID after(PageQuery page) {
        var after = page.after(1);
        return after == null ? new UUID(0, 0) : after.uuid(0);
    }

    private static Page<DependencyView> page(List<Dependency> rows, PageQuery page) {
        return Page.of(rows, page, row -> Cursor.of(row.id()), DependencyView::of);
    }
}
