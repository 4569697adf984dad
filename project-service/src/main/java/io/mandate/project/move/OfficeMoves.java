package io.mandate.project.move;

import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Remembers which moves have not been told of all parts, and has a run tell them. */
@ApplicationScoped
class OfficeMoves {
    private static final String EVERY_OFFICE = "*";
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final Sql sql;
    private final Runs runs;
    private final Clock clock;

    OfficeMoves(Sql sql, Runs runs, Clock clock) {
        this.sql = sql;
        this.runs = runs;
        this.clock = clock;
    }

    /** A project, and the number of the event that moved it last. */
    record Move(ProjectId project, long number) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(@Observes ProjectsMoved moved) {
        for (var stamp : moved.stamps()) {
            sql.update(
                    "insert into office_move (project_id, number, moved_at) values (?, ?, ?)"
                            + " on conflict (project_id) do update set number = excluded.number,"
                            + " moved_at = excluded.moved_at",
                    stamp.project().value(),
                    stamp.sequence(),
                    clock.instant());
        }
        start();
    }

    private void start() {
        runs.start(OfficeMoveWork.KIND, List.of(), EVERY_OFFICE);
    }

    /** A move whose run was cancelled or failed is taken up again. */
    @Transactional
    void remindOfForgotten() {
        var now = clock.instant();
        int forgotten =
                sql.update(
                        "update office_move set moved_at = ? where moved_at < ?",
                        now,
                        now.minus(FORGOTTEN));
        if (forgotten > 0) {
            start();
        }
    }

    /** The oldest. */
    Optional<Move> next() {
        return sql.first(
                "select project_id, number from office_move order by moved_at, project_id limit 1",
                row -> new Move(new ProjectId(row.getObject(1, UUID.class)), row.getLong(2)));
    }

    int waiting() {
        return sql.first("select count(*) from office_move", row -> row.getInt(1)).orElse(0);
    }

    /** Unless it has moved once more meanwhile. */
    void done(Move move) {
        sql.update(
                "delete from office_move where project_id = ? and number = ?",
                move.project().value(),
                move.number());
    }
}
