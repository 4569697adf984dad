package io.mandate.project.dependency;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of dependencies, with the names by which everybody may know their projects. */
@ApplicationScoped
class Dependencies {
    private static final String READ =
            "select (to_jsonb(d) || jsonb_build_object('requested_at', d.requested_at,"
                    + " 'receiver_name', r.name, 'provider_name', p.name))::text"
                    + " from project_dependency d join project r on r.id = d.project_id"
                    + " join project p on p.id = d.provider_id where ";
    private static final String WATCHED = "d.status in ('REQUESTED', 'COMMITTED', 'MET')";

    private final Sql sql;

    Dependencies(Sql sql) {
        this.sql = sql;
    }

    /** The offices follow their projects by themselves. */
    void put(Dependency dependency) {
        sql.update(
                "insert into project_dependency"
                        + " select * from json_populate_record(null::project_dependency, ?::json)"
                        + " on conflict (project_id, id) do update set status = excluded.status,"
                        + " activity_name = excluded.activity_name,"
                        + " milestone_name = excluded.milestone_name,"
                        + " needed_by = excluded.needed_by, promised_on = excluded.promised_on,"
                        + " reached_on = excluded.reached_on, reason = excluded.reason,"
                        + " decided_by = excluded.decided_by, on_behalf_of = excluded.on_behalf_of,"
                        + " conflict = excluded.conflict, version = excluded.version,"
                        + " sequence = excluded.sequence",
                JsonRows.write(dependency));
    }

    Optional<Dependency> find(UUID id) {
        return sql.first(READ + "d.id = ?", Dependencies::row, id);
    }

    boolean isThere(ProjectId receiver, ProjectId provider, Need need) {
        return sql.first(
                        "select 1 from project_dependency d where d.project_id = ? and d.activity = ?"
                                + " and d.provider_id = ? and d.milestone = ? and "
                                + WATCHED,
                        _ -> true,
                        receiver.value(),
                        need.activity(),
                        provider.value(),
                        need.milestone())
                .isPresent();
    }

    /** Of a project that the caller has been let in to. */
    List<Dependency> page(ProjectId project, DependencyQuery query, UUID after, int size) {
        var values = new ArrayList<Object>(query.values(project));
        values.add(after);
        values.add(size);
        return sql.list(
                READ + query.conditions() + " and d.id > ? order by d.id limit ?",
                Dependencies::row,
                values.toArray());
    }

    /** Of the projects of an office, from whichever end the caller may see. */
    List<Dependency> inOffice(OfficeDependencyQuery query, UUID after, int size) {
        var values = new ArrayList<Object>(query.values(after, size));
        values.addAll(query.values(after, size));
        values.add(size);
        return sql.list(listing(query), Dependencies::row, values.toArray());
    }

    static String listing(OfficeDependencyQuery query) {
        return READ
                + "d.id = any(array(select f.id from ((%s) union (%s)) f order by f.id limit ?)) order by d.id"
                        .formatted(query.needing(), query.providing());
    }

    /** Those of a project, from either end, that somebody counts on. */
    List<UUID> watched(ProjectId project, UUID after, int size) {
        return sql.list(
                "select d.id from project_dependency d where (d.project_id = ? or d.provider_id = ?)"
                        + " and "
                        + WATCHED
                        + " and d.id > ? order by d.id limit ?",
                row -> row.getObject(1, UUID.class),
                project.value(),
                project.value(),
                after,
                size);
    }

    long count() {
        return sql.first("select count(*) from project_dependency", row -> row.getLong(1))
                .orElseThrow();
    }

    List<String> keys(UUID project, UUID after, int most) {
        return sql.list(
                "select project_id || '/' || id from project_dependency"
                        + " where (project_id, id) > (?, ?) order by project_id, id limit ?",
                row -> row.getString(1),
                project,
                after,
                most);
    }

    List<Dependency> lock(String[] projects, String[] ids) {
        return sql.list(
                READ
                        + "(d.project_id, d.id) in (select * from unnest(?::uuid[], ?::uuid[]))"
                        + " order by d.project_id, d.id for update of d",
                Dependencies::row,
                projects,
                ids);
    }

    private static Dependency row(ResultSet row) throws SQLException {
        return JsonRows.read(row.getString(1), Dependency.class);
    }
}
