package io.mandate.project.directive;

import io.mandate.project.ProjectId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The directives that were answered. */
@ApplicationScoped
class Directives implements PanacheRepositoryBase<Directive, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    List<Directive> first(ProjectId project, int size) {
        return after(project, FIRST, size);
    }

    List<Directive> after(ProjectId project, UUID position, int size) {
        return find("projectId = ?1 and id > ?2 order by id", project.value(), position)
                .range(0, size - 1)
                .list();
    }
}
