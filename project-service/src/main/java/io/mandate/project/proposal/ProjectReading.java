package io.mandate.project.proposal;

import io.mandate.platform.web.Page;
import io.mandate.platform.web.PageQuery;
import io.mandate.project.Project;
import io.mandate.project.ProjectFilter;
import io.mandate.project.ProjectId;
import io.mandate.project.Projects;
import io.mandate.project.priority.Priorities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows projects together with their priorities. */
@ApplicationScoped
public class ProjectReading {
    private final Projects projects;
    private final Priorities priorities;

    ProjectReading(Projects projects, Priorities priorities) {
        this.projects = projects;
        this.priorities = priorities;
    }

    @Transactional
    public ProjectView view(ProjectId id) {
        return view(projects.require(id));
    }

    /** As it now is in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    ProjectView view(Project project) {
        var id = project.id();
        return ProjectView.of(project, priorities.of(List.of(id)).get(id));
    }

    @Transactional
    Page<ProjectView> page(ProjectFilter filter, PageQuery page) {
        var found = projects.page(filter, page.fetch());
        var ranks = priorities.of(found.stream().map(Project::id).toList());
        return Page.of(
                found,
                page,
                filter.order()::position,
                project -> ProjectView.of(project, ranks.get(project.id())));
    }
}
