package io.mandate.portfolio.directive;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.platform.state.StateSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last directive to each project that ever got one; the row that numbers them guards it. */
@ApplicationScoped
class DirectiveStates implements StateSource {
    private static final String BEFORE_ALL = new UUID(0, 0).toString();

    private final Sql sql;
    private final Directives directives;

    DirectiveStates(Sql sql, Directives directives) {
        this.sql = sql;
        this.directives = directives;
    }

    @Override
    public String aggregate() {
        return Directive.STATE;
    }

    @Override
    public long count() {
        return sql.first("select count(*) from directed_project", row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        return sql.list(
                "select project_id from directed_project where project_id > ?"
                        + " order by project_id limit ?",
                row -> row.getString(1),
                UUID.fromString(Objects.requireNonNullElse(after, BEFORE_ALL)),
                most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var projects =
                keys.stream().map(UUID::fromString).map(UUID::toString).toArray(String[]::new);
        sql.list(
                "select project_id from directed_project where project_id = any(?::uuid[])"
                        + " order by project_id for update",
                row -> row.getString(1),
                (Object) projects);
        var last =
                sql.list(
                        "select d.id from directed_project p join directive d"
                                + " using (project_id, sequence)"
                                + " where p.project_id = any(?::uuid[])",
                        row -> new DirectiveId(row.getObject(1, UUID.class)),
                        (Object) projects);
        return last.isEmpty()
                ? List.of()
                : directives.list("id in ?1 order by projectId.value", last).stream()
                        .map(Directive::state)
                        .toList();
    }
}
