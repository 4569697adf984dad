package io.mandate.project.move;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectsMoved;
import io.mandate.project.waiting.WaitingProjects;
import io.mandate.project.waiting.WaitingProjects.Table;
import io.mandate.project.waiting.WaitingProjects.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;

/** Remembers which moves have not been told of all parts, by the number of the event, and has a run tell them. */
@ApplicationScoped
class OfficeMoves {
    private static final Table TABLE =
            new Table("office_move", "number", "moved_at", OfficeMoveWork.KIND);

    private final WaitingProjects waiting;
    private final Sql sql;
    private final Clock clock;

    OfficeMoves(Sql sql, Runs runs, Clock clock) {
        this.waiting = new WaitingProjects(TABLE, sql, runs, clock);
        this.sql = sql;
        this.clock = clock;
    }

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
        waiting.start();
    }

    @Transactional
    void remindOfForgotten() {
        waiting.remindOfForgotten();
    }

    Conclusion each(RunProgress progress, Consumer<Waiting> work) {
        return waiting.each(progress, work);
    }
}
