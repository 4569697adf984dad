package io.mandate.platform.thing;

import io.mandate.platform.event.Causes;
import io.mandate.platform.event.Traceparent;
import io.mandate.platform.problem.CommonProblem;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Long work that goes as its input says, and leaves a mark when it succeeds. */
@ApplicationScoped
class ThingWork implements RunWork {
    record Order(String note, String way) {}

    private final Sql sql;
    private final Things things;

    ThingWork(Sql sql, Things things) {
        this.sql = sql;
        this.things = things;
    }

    @Override
    public String kind() {
        return "thing-work";
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        var order = input.as(Order.class);
        progress.report(40, "under way");
        return switch (order.way()) {
            case "well" -> () -> mark(order.note() + " " + Causes.current().actor());
            case "count" -> {
                long seen = things.count("name", order.note());
                yield () -> mark(order.note() + " sees " + seen);
            }
            case "refused" -> throw new ProblemException(CommonProblem.CONFLICT, "no such plan");
            case "broken" -> throw new IllegalStateException("the password is hunter2");
            case "until cancelled" -> {
                while (!progress.cancelled()) {
                    LockSupport.parkNanos(10_000_000);
                }
                yield () -> mark(order.note());
            }
            case "traced" -> () -> mark(order.note() + " " + Traceparent.current());
            case "deaf" -> {
                Barrier.await(order.note());
                yield () -> mark(order.note());
            }
            case "slow to store" ->
                    () -> {
                        mark(order.note());
                        Barrier.await(order.note());
                    };
            case "deadlocked" -> {
                Barrier.await(order.note());
                throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
            }
            default ->
                    () -> {
                        mark(order.note());
                        throw new IllegalStateException("after the mark");
                    };
        };
    }

    private void mark(String note) {
        sql.update("insert into thing_mark (note) values (?)", note);
    }
}
