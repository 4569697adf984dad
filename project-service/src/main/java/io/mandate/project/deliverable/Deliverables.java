package io.mandate.project.deliverable;

import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of deliverables; each is read with what it satisfies and its last results. */
@ApplicationScoped
class Deliverables {
    private static final String READ =
            "select (to_jsonb(d) || jsonb_build_object('requirements', coalesce(t.ids, '[]'),"
                    + " 'last_results', coalesce(l.results, '[]')))::text from deliverable d"
                    + " cross join lateral (select jsonb_agg(x.requirement) as ids"
                    + " from deliverable_requirement x where x.project_id = d.project_id"
                    + " and x.deliverable = d.id) t"
                    + " cross join lateral (select jsonb_agg(to_jsonb(r) order by r.criterion)"
                    + " as results from (select distinct on (y.criterion) y.*"
                    + " from deliverable_result y where y.project_id = d.project_id"
                    + " and y.deliverable = d.id and y.number > d.results_after"
                    + " order by y.criterion, y.number desc) r) l where ";

    private final Sql sql;

    Deliverables(Sql sql) {
        this.sql = sql;
    }

    void put(Deliverable deliverable) {
        sql.update(
                "insert into deliverable"
                        + " select * from json_populate_record(null::deliverable, ?::json)"
                        + " on conflict (project_id, id) do update set name = excluded.name,"
                        + " description = excluded.description, wbs = excluded.wbs,"
                        + " due_on = excluded.due_on, owner_id = excluded.owner_id,"
                        + " criteria = excluded.criteria, status = excluded.status,"
                        + " submission = excluded.submission, decision = excluded.decision,"
                        + " results_after = excluded.results_after, version = excluded.version,"
                        + " sequence = excluded.sequence",
                JsonRows.write(deliverable));
    }

    void remove(Deliverable deliverable) {
        sql.update(
                "delete from deliverable where project_id = ? and id = ?",
                deliverable.projectId().value(),
                deliverable.id());
    }

    Optional<Deliverable> find(ProjectId project, String id) {
        return sql.first(
                READ + "d.project_id = ? and d.id = ?", Deliverables::row, project.value(), id);
    }

    /** Of a project that the caller has been let in to. */
    Deliverable require(ProjectId project, String id) {
        return find(project, id)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        DeliverableProblem.DELIVERABLE_NOT_FOUND,
                                        "Project %s has no deliverable %s".formatted(project, id)));
    }

    boolean hasElement(ProjectId project, String wbs) {
        return sql.first(
                        "select 1 from wbs_element where project_id = ? and id = ?",
                        _ -> true,
                        project.value(),
                        wbs)
                .isPresent();
    }

    List<Deliverable> page(ProjectId project, DeliverableQuery query, String after, int size) {
        var values = new ArrayList<Object>();
        values.add(project.value());
        values.addAll(query.values());
        values.add(after);
        values.add(size);
        return sql.list(
                READ
                        + "d.project_id = ?"
                        + query.conditions()
                        + " and d.id > ? order by d.id limit ?",
                Deliverables::row,
                values.toArray());
    }

    /** Those that the caller may see, the next due first. */
    List<Deliverable> inOffice(OfficeDeliverableQuery query, Place after, int size) {
        var values = new ArrayList<>(query.values());
        values.add(after.dueOn());
        values.add(after.project());
        values.add(after.id());
        values.add(size);
        return sql.list(listing(query), Deliverables::row, values.toArray());
    }

    static String listing(OfficeDeliverableQuery query) {
        return READ
                + ScopeTree.condition("d")
                + query.conditions()
                + " and (d.due_on, d.project_id, d.id) > (?, ?, ?)"
                + " order by d.due_on, d.project_id, d.id limit ?";
    }

    /** Where one stands among all of an office. */
    record Place(LocalDate dueOn, UUID project, String id) {
        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0), "");
    }

    long count() {
        return sql.first("select count(*) from deliverable", row -> row.getLong(1)).orElseThrow();
    }

    List<String> keys(UUID project, String after, int most) {
        return sql.list(
                "select project_id || '/' || id from deliverable"
                        + " where (project_id, id) > (?, ?) order by project_id, id limit ?",
                row -> row.getString(1),
                project,
                after,
                most);
    }

    List<Deliverable> lock(String[] projects, String[] ids) {
        return sql.list(
                READ
                        + "(d.project_id, d.id) in (select * from unnest(?::uuid[], ?::text[]))"
                        + " order by d.project_id, d.id for update of d",
                Deliverables::row,
                projects,
                ids);
    }

    static Deliverable row(ResultSet row) throws SQLException {
        return JsonRows.read(row.getString(1), Deliverable.class);
    }
}
