package io.mandate.project.dependency;

import io.mandate.platform.sql.Sql;
import io.mandate.project.JsonRows;
import io.mandate.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what both plans and both statuses say, in one query. */
@ApplicationScoped
class Situations {
    private static final String READ =
            "select jsonb_build_object('receiver_status', r.status, 'provider_status', p.status,"
                    + " 'receiver_zone', ro.zone, 'provider_zone', po.zone,"
                    + " 'receiver_calendar', n.calendars -> 0, 'activity_name', a.name,"
                    + " 'late_start', a.late_start, 'milestone_name', m.name,"
                    + " 'milestone_finish', m.finish, 'milestone_actual', m.actual_finish)::text"
                    + " from project r cross join project p"
                    + " left join office ro on ro.code = r.office"
                    + " left join office po on po.code = p.office"
                    + " left join plan n on n.project_id = r.id"
                    + " left join activity a on a.project_id = r.id and a.id = ?"
                    + " left join activity m on m.project_id = p.id and m.id = ? and m.milestone"
                    + " where r.id = ? and p.id = ?";

    private final Sql sql;

    Situations(Sql sql) {
        this.sql = sql;
    }

    Situation of(ProjectId receiver, ProjectId provider, Need need) {
        return sql.first(
                        READ,
                        row -> JsonRows.read(row.getString(1), Situation.class),
                        need.activity(),
                        need.milestone(),
                        receiver.value(),
                        provider.value())
                .orElseThrow();
    }

    Situation of(Dependency dependency) {
        return of(dependency.projectId(), dependency.providerId(), dependency.need());
    }
}
