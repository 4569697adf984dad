package io.mandate.resource.demand;

import static io.mandate.resource.ResourceProblem.PROJECT_NOT_FOUND;
import static io.mandate.resource.office.Offices.UNDER;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.PageQuery;
import io.mandate.resource.ProjectId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All projects that were heard of, as far as the caller may see them. */
@ApplicationScoped
public class StaffingDemands implements PanacheRepositoryBase<StaffingDemand, ProjectId> {
    private static final Sort BY_PROJECT = Sort.by("projectId.value");

    private final Sql sql;

    StaffingDemands(Sql sql) {
        this.sql = sql;
    }

    public StaffingDemand require(ProjectId project) {
        return findByIdOptional(project)
                .orElseThrow(
                        () -> new ProblemException(PROJECT_NOT_FOUND, "No project " + project));
    }

    /** The projects that the portfolio wants in an office and below it. */
    public List<StaffingDemand> wantedUnder(String office) {
        return list("wanted = true and " + UNDER, BY_PROJECT, Parameters.with("office", office));
    }

    public Map<ProjectId, StaffingDemand> all(Collection<ProjectId> projects) {
        return byId(projects.isEmpty() ? List.of() : list("projectId in ?1", projects));
    }

    /** Locks the projects, in the order of their ids: whoever stops one now waits. */
    public Map<ProjectId, StaffingDemand> lock(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        return byId(
                find("projectId in ?1", BY_PROJECT, projects)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list());
    }

    /** The locked project; what was never heard of before is noted under the office. */
    StaffingDemand note(ProjectId project, String office) {
        return findByIdOptional(project, LockModeType.PESSIMISTIC_WRITE)
                .orElseGet(
                        () -> {
                            open(List.of(project), office);
                            return findById(project, LockModeType.PESSIMISTIC_WRITE);
                        });
    }

    /** The same for many, in the order of their ids, as everybody does who locks several. */
    Map<ProjectId, StaffingDemand> noteAll(Collection<ProjectId> projects, String office) {
        open(projects, office);
        return lock(projects);
    }

    /** Two services may be the first to speak of a project at the same time: the later one waits. */
    private void open(Collection<ProjectId> projects, String office) {
        sql.update(
                "insert into staffing_demand"
                        + " (project_id, office, lines, directive_answered, wanted, version)"
                        + " select id::uuid, ?, '[]', false, false, 0 from unnest(?::text[]) as id"
                        + " order by id on conflict do nothing",
                office,
                projects.stream().map(ProjectId::toString).toArray(String[]::new));
    }

    List<StaffingDemand> page(@Nullable YearMonth month, @Nullable String office, PageQuery page) {
        var conditions = new ArrayList<String>();
        var values = new Parameters();
        if (office != null) {
            conditions.add(UNDER);
            values.and("office", office);
        }
        if (month != null) {
            conditions.add("cast(sql('? @> cast(? as jsonb)', lines, :line) as Boolean) = true");
            values.and("line", inMonth(month));
        }
        var after = page.after(1);
        if (after != null) {
            conditions.add("projectId.value > :after");
            values.and("after", after.uuid(0));
        }
        return find(String.join(" and ", conditions), BY_PROJECT, values)
                .page(0, page.fetch())
                .list();
    }

    private static String inMonth(YearMonth month) {
        var nodes = JsonNodeFactory.instance;
        return nodes.arrayNode().add(nodes.objectNode().put("month", month.toString())).toString();
    }

    private static Map<ProjectId, StaffingDemand> byId(List<StaffingDemand> demands) {
        return demands.stream()
                .collect(Collectors.toMap(StaffingDemand::projectId, Function.identity()));
    }
}
