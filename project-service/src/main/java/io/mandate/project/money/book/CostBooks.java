package io.mandate.project.money.book;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectProblem;
import io.mandate.project.ProjectStatus;
import io.mandate.project.Projects;
import io.mandate.project.money.ledger.Book;
import io.mandate.project.money.setup.Periods;
import io.mandate.project.money.terms.ClosedPeriods;
import io.mandate.project.money.terms.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The books of all projects. */
@ApplicationScoped
public class CostBooks {
    private static final String READ = "select to_jsonb(b)::text from cost_book b where ";

    private final Projects projects;
    private final Periods periods;
    private final Sql sql;

    CostBooks(Projects projects, Periods periods, Sql sql) {
        this.projects = projects;
        this.periods = periods;
        this.sql = sql;
    }

    /**
     * The projects among these that the caller may see, each held until the transaction ends, so that
     * one writes into a book at a time. In one order, whoever asks.
     */
    public Map<ProjectId, Project> lock(Collection<ProjectId> ids) {
        var found =
                sql.list(
                        "select p.id from project p where p.id = any(?::uuid[]) and "
                                + ScopeTree.condition("p")
                                + " order by p.id for update",
                        row -> new ProjectId(row.getObject(1, UUID.class)),
                        (Object) texts(ids));
        return projects.withReferences(found);
    }

    /** The office of a project that the caller may see; it loads no more than that. */
    public String office(ProjectId id) {
        return sql.first(
                        "select p.office from project p where p.id = ? and "
                                + ScopeTree.condition("p"),
                        row -> row.getString(1),
                        id.value())
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ProjectProblem.PROJECT_NOT_FOUND,
                                        "There is no project " + id));
    }

    /** What posting into them needs to know; elements are looked up only as far as they are named. */
    public List<Book> of(Collection<Project> all, Set<String> elements) {
        var ids = all.stream().map(Project::id).toList();
        open(ids);
        var currencies = currencies(ids);
        var named = elements(ids, elements);
        var phases = phases(ids);
        var closed = periods.of(all.stream().map(Project::office).collect(toSet()));
        return all.stream()
                .map(
                        project -> {
                            var details = project.details();
                            return new Book(
                                    project.id(),
                                    project.office(),
                                    currencies.getOrDefault(project.id(), ""),
                                    project.status().isFinal(),
                                    details.start(),
                                    details.projectedFinish() == null
                                            ? details.plannedFinish()
                                            : details.projectedFinish(),
                                    named.getOrDefault(project.id(), Set.of()),
                                    closed.getOrDefault(
                                            project.office(), new ClosedPeriods(List.of())),
                                    phases.getOrDefault(project.id(), List.of()),
                                    project.state().sequence() + 1);
                        })
                .toList();
    }

    /** In the plan's currency, or else in that of the office. */
    void open(Collection<ProjectId> ids) {
        sql.update(
                "insert into cost_book (project_id, office, currency, version)"
                        + " select p.id, p.office, coalesce(l.currency, o.currency), 1 from project p"
                        + " left join plan l on l.project_id = p.id"
                        + " join office o on o.code = p.office where p.id = any(?::uuid[])"
                        + " on conflict do nothing",
                (Object) texts(ids));
    }

    public Map<ProjectId, String> currencies(Collection<ProjectId> ids) {
        return sql
                .list(
                        READ + "project_id = any(?::uuid[])",
                        row -> JsonRows.read(row.getString(1), CostBook.class),
                        (Object) texts(ids))
                .stream()
                .collect(toMap(CostBook::projectId, CostBook::currency));
    }

    Optional<CostBook> find(ProjectId id) {
        return sql.first(
                READ + "project_id = ?",
                row -> JsonRows.read(row.getString(1), CostBook.class),
                id.value());
    }

    boolean hasLines(ProjectId id) {
        return sql.first(
                        "select 1 from cost_line where project_id = ? limit 1",
                        row -> true,
                        id.value())
                .isPresent();
    }

    void keep(CostBook book) {
        sql.update(
                "update cost_book set currency = ?, version = ? where project_id = ?",
                book.currency(),
                book.version(),
                book.projectId().value());
    }

    private Map<ProjectId, Set<String>> elements(List<ProjectId> ids, Set<String> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                "select project_id, id from wbs_element"
                                        + " where project_id = any(?::uuid[]) and id = any(?)",
                                row -> Map.entry(project(row.getString(1)), row.getString(2)),
                                texts(ids),
                                wanted.toArray(String[]::new))
                        .stream()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private Map<ProjectId, List<Book.Since>> phases(List<ProjectId> ids) {
        return sql
                .list(
                        "select project_id, effective_on, to_status from status_change"
                                + " where project_id = any(?::uuid[]) order by project_id, sequence",
                        row ->
                                Map.entry(
                                        project(row.getString(1)),
                                        new Book.Since(
                                                row.getObject(2, LocalDate.class),
                                                Phase.of(ProjectStatus.valueOf(row.getString(3))))),
                        (Object) texts(ids))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ProjectId project(String text) {
        return ProjectId.fromString(text);
    }

    private static String[] texts(Collection<ProjectId> ids) {
        return ids.stream().map(ProjectId::toString).toArray(String[]::new);
    }
}
