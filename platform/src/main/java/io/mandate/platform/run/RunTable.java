package io.mandate.platform.run;

import io.mandate.platform.event.Traceparent;
import io.mandate.platform.scope.ScopeTree;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.web.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored runs as callers see and ask for them. */
@ApplicationScoped
class RunTable {
    private final Sql sql;

    RunTable(Sql sql) {
        this.sql = sql;
    }

    void add(RunView run, String scope, String input) {
        sql.update(
                "insert into run (id, kind, office, state, input, requested_at, requested_by, correlation_id,"
                        + " traceparent) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.kind(),
                scope,
                run.state().name(),
                input,
                run.requestedAt(),
                run.requestedBy(),
                run.correlationId(),
                Traceparent.current());
    }

    Optional<RunView> find(UUID id) {
        return sql.first(
                "select * from run r where id = ? and " + ScopeTree.condition("r"),
                RunTable::view,
                id);
    }

    List<RunView> find(Collection<UUID> ids) {
        return sql.list(
                "select * from run r where id = any(?::uuid[]) and " + ScopeTree.condition("r"),
                RunTable::view,
                (Object) ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    List<RunView> find(@Nullable String kind, @Nullable RunState state, PageQuery page) {
        var where = new StringBuilder(ScopeTree.condition("r"));
        var values = new ArrayList<Object>();
        if (kind != null) {
            where.append(" and kind = ?");
            values.add(kind);
        }
        if (state != null) {
            where.append(" and state = ?");
            values.add(state.name());
        }
        var after = page.after(2);
        if (after != null) {
            where.append(" and (requested_at, id) < (?, ?)");
            values.add(after.instant(0));
            values.add(after.uuid(1));
        }
        values.add(page.fetch());
        return sql.list(
                "select * from run r where "
                        + where
                        + " order by requested_at desc, id desc limit ?",
                RunTable::view,
                values.toArray());
    }

    /** What is queued ends here; what is running is told by its next heartbeat. */
    void cancel(UUID id, Instant now) {
        sql.list("select set_config('lock_timeout', '3s', true)", row -> true);
        sql.update(
                "update run set cancel_requested = true,"
                        + " finished_at = case when state = 'QUEUED' then ? else finished_at end,"
                        + " state = case when state = 'QUEUED' then 'CANCELLED' else state end"
                        + " where id = ? and state in ('QUEUED', 'RUNNING')",
                now,
                id);
    }

    private static RunView view(ResultSet row) throws SQLException {
        return new RunView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                RunState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("message"),
                row.getString("failure"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                moment(row, "started_at"),
                moment(row, "finished_at"),
                row.getString("requested_by"),
                row.getString("correlation_id"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
