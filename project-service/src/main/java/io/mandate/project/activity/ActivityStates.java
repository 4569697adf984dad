package io.mandate.project.activity;

import io.mandate.platform.event.AggregateState;
import io.mandate.platform.sql.Sql;
import io.mandate.project.move.PartKey;
import io.mandate.project.move.PartStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The present states of all activities. */
@ApplicationScoped
class ActivityStates implements PartStates {
    private final Activities activities;
    private final Sql sql;

    ActivityStates(Activities activities, Sql sql) {
        this.activities = activities;
        this.sql = sql;
    }

    @Override
    public String aggregate() {
        return ActivityRow.STATE;
    }

    @Override
    public PartTable table() {
        return new PartTable("activity", "id", "text");
    }

    @Override
    public long count() {
        return sql.first("select count(*) from activity", row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public List<String> keys(@Nullable String after, int most) {
        var key = PartKey.after(after);
        return sql.list(
                "select project_id::text || '/' || id from activity"
                        + " where (project_id, id) > (?, ?) order by project_id, id limit ?",
                row -> row.getString(1),
                key.project(),
                key.part(),
                most);
    }

    @Override
    public List<AggregateState> lock(List<String> keys) {
        var wanted = keys.stream().map(PartKey::of).toList();
        return activities.lock(PartKey.projects(wanted), PartKey.parts(wanted)).stream()
                .map(ActivityRow::state)
                .toList();
    }
}
