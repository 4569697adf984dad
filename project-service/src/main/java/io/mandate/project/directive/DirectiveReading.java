package io.mandate.project.directive;

import io.mandate.platform.web.Cursor;
import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows the directives of a project, oldest first. */
@ApplicationScoped
class DirectiveReading {
    private final Projects projects;
    private final Directives directives;

    DirectiveReading(Projects projects, Directives directives) {
        this.projects = projects;
        this.directives = directives;
    }

    @Transactional
    Page<DirectiveView> page(ProjectId id, PageQuery page) {
        projects.require(id);
        var after = page.after(1);
        var found =
                after == null
                        ? directives.first(id, page.fetch())
                        : directives.after(id, after.uuid(0), page.fetch());
        return Page.of(
                found.stream().map(Directive::view).toList(),
                page,
                view -> Cursor.of(view.id()),
                view -> view);
    }
}
