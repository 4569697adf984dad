package io.mandate.project.money.erp;

import static java.util.stream.Collectors.toMap;

import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cost objects of the projects that the caller may see. */
@ApplicationScoped
class CostObjects {
    private static final String READ = "select to_jsonb(c)::text from cost_object c where ";

    private final Sql sql;

    CostObjects(Sql sql) {
        this.sql = sql;
    }

    /** Where a cost object leads today. */
    record Target(ProjectId project, @Nullable String wbs, boolean over, boolean inPlan) {}

    /** Where these lead, in one statement. */
    Map<String, Target> targets(String system, Collection<String> codes) {
        return sql
                .list(
                        "select c.code, c.project_id, c.wbs, p.status,"
                                + " c.wbs is null or e.id is not null from cost_object c"
                                + " join project p on p.id = c.project_id left join wbs_element e"
                                + " on e.project_id = c.project_id and e.id = c.wbs"
                                + " where c.system = ? and c.code = any(?) and "
                                + ScopeTree.condition("c"),
                        row ->
                                Map.entry(
                                        row.getString(1),
                                        new Target(
                                                new ProjectId(row.getObject(2, UUID.class)),
                                                row.getString(3),
                                                ProjectStatus.valueOf(row.getString(4)).isFinal(),
                                                row.getBoolean(5))),
                        system,
                        codes.toArray(String[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<CostObject> find(String system, String code) {
        return sql.first(
                READ + "system = ? and code = ? and " + ScopeTree.condition("c") + " for update",
                row -> JsonRows.read(row.getString(1), CostObject.class),
                system,
                code);
    }

    List<CostObject> after(ProjectId project, String system, String code, int size) {
        return sql.list(
                READ
                        + "project_id = ? and (system, code) > (?, ?) and "
                        + ScopeTree.condition("c")
                        + " order by system, code limit ?",
                row -> JsonRows.read(row.getString(1), CostObject.class),
                project.value(),
                system,
                code,
                size);
    }

    /** Whether it was kept: the name may be given to a project that the caller does not see. */
    boolean keep(CostObject object) {
        return sql.update(
                        "insert into cost_object as c select * from"
                                + " json_populate_record(null::cost_object, ?::json)"
                                + " on conflict (system, code) do update set"
                                + " project_id = excluded.project_id, office = excluded.office,"
                                + " wbs = excluded.wbs, version = excluded.version where "
                                + ScopeTree.condition("c"),
                        JsonRows.write(object))
                == 1;
    }

    boolean hasElement(ProjectId project, String wbs) {
        return sql.first(
                        "select 1 from wbs_element where project_id = ? and id = ?",
                        row -> true,
                        project.value(),
                        wbs)
                .isPresent();
    }
}
