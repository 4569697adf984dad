package io.mandate.project;

import static io.mandate.project.ProjectProblem.PROJECT_NOT_FOUND;
import static io.mandate.project.ProjectProblem.REFERENCE_TAKEN;
import static java.util.stream.Collectors.toMap;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** All projects that the caller may see. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, ProjectId> {
    private final Sql sql;

    Projects(Sql sql) {
        this.sql = sql;
    }

    /** With its foreign names: whatever is told of a project tells them, too. */
    public Project require(ProjectId id) {
        return list("from Project p left join fetch p.references where p.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(PROJECT_NOT_FOUND, "There is no project " + id));
    }

    /** The same for who takes longer: nothing else happens to it until the transaction ends. */
    public Project lock(ProjectId id) {
        sql.list(
                "select 1 from project p where p.id = ? and "
                        + ScopeTree.condition("p")
                        + " for no key update",
                _ -> true,
                id.value());
        return require(id);
    }

    /** Those of the given projects that the caller may see, with their references, in one query. */
    public Map<ProjectId, Project> withReferences(Collection<ProjectId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list(
                                "select distinct p from Project p left join fetch p.references"
                                        + " where p.id in ?1",
                                ids)
                        .stream()
                        .collect(toMap(Project::id, Function.identity()));
    }

    /** A page of those that fit. */
    public List<Project> page(ProjectFilter filter, int size) {
        return find(filter.query(), filter.parameters()).page(Page.ofSize(size)).list();
    }

    /** Which project has which foreign name, whoever may see it: a foreign name is given once. */
    public Map<ExternalRef, ProjectId> named(Set<ExternalRef> refs) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        var all = List.copyOf(refs);
        return sql
                .list(
                        "select r.system, r.type, r.ref_id, r.project_id from external_reference r"
                                + " join unnest(?, ?, ?) as wanted(system, type, ref_id)"
                                + " using (system, type, ref_id)",
                        row ->
                                Map.entry(
                                        new ExternalRef(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3)),
                                        new ProjectId(row.getObject(4, UUID.class))),
                        texts(all, ExternalRef::system),
                        texts(all, ExternalRef::type),
                        texts(all, ExternalRef::id))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Refuses foreign names that another project has. */
    public void requireFree(List<ExternalRef> refs, ProjectId owner) {
        var taken = named(Set.copyOf(refs));
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < refs.size(); i++) {
            var other = taken.get(refs.get(i));
            if (other != null && !other.equals(owner)) {
                errors.add(new FieldError("/externalRefs/" + i, "belongs to another project"));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    REFERENCE_TAKEN, "An external reference belongs to another project", errors);
        }
    }

    private static String[] texts(List<ExternalRef> refs, Function<ExternalRef, String> part) {
        return refs.stream().map(part).toArray(String[]::new);
    }
}
