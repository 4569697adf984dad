package io.mandate.project.waiting;

import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.Runs;
import io.mandate.platform.sql.Sql;
import io.mandate.project.ProjectId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Projects that wait in a table until a run takes them up, the oldest first; none is left behind. */
public final class WaitingProjects {
    private static final String EVERY_OFFICE = "*";
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    private static final int WHOLE = 100;

    private final Table table;
    private final Sql sql;
    private final Runs runs;
    private final Clock clock;

    public WaitingProjects(Table table, Sql sql, Runs runs, Clock clock) {
        this.table = table;
        this.sql = sql;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Where they wait.
     *
     * @param mark the column that has another number if the project waits for more since
     * @param since the column of the time since which it waits
     * @param run the kind of run that takes them up
     */
    public record Table(String name, String mark, String since, String run) {
        private String of(String statement) {
            return statement
                    .replace("{table}", name)
                    .replace("{mark}", mark)
                    .replace("{since}", since);
        }
    }

    /** A project, and its mark when it was taken up. */
    public record Waiting(ProjectId project, long mark) {}

    /** Has a run look after them, in the caller's transaction. */
    public void start() {
        runs.start(table.run(), List.of(), EVERY_OFFICE);
    }

    /** What a run that was cancelled or failed left behind is taken up again. */
    public void remindOfForgotten() {
        var now = clock.instant();
        int forgotten =
                sql.update(
                        table.of("update {table} set {since} = ? where {since} < ?"),
                        now,
                        now.minus(FORGOTTEN));
        if (forgotten > 0) {
            start();
        }
    }

    /** Does the work for each, until nobody waits or the run is cancelled. */
    public Conclusion each(RunProgress progress, Consumer<Waiting> work) {
        int done = 0;
        var next = inTransaction(this::next);
        while (next.isPresent() && !progress.cancelled()) {
            take(next.get(), progress, work);
            done++;
            int all = done + inTransaction(this::count);
            progress.report(
                    Math.min(WHOLE - 1, done * WHOLE / all),
                    "%d of %d projects".formatted(done, all));
            next = inTransaction(this::next);
        }
        return () -> {};
    }

    private void take(Waiting waiting, RunProgress progress, Consumer<Waiting> work) {
        work.accept(waiting);
        if (!progress.cancelled()) {
            QuarkusTransaction.requiringNew().run(() -> done(waiting));
        }
    }

    private Optional<Waiting> next() {
        return sql.first(
                table.of(
                        "select project_id, {mark} from {table} order by {since}, project_id limit 1"),
                row -> new Waiting(new ProjectId(row.getObject(1, UUID.class)), row.getLong(2)));
    }

    private int count() {
        return sql.first(table.of("select count(*) from {table}"), row -> row.getInt(1)).orElse(0);
    }

    /** Unless it waits for more meanwhile. */
    public void done(Waiting waiting) {
        sql.update(
                table.of("delete from {table} where project_id = ? and {mark} = ?"),
                waiting.project().value(),
                waiting.mark());
    }

    private static <T> T inTransaction(Callable<T> read) {
        return QuarkusTransaction.requiringNew().call(read);
    }
}
