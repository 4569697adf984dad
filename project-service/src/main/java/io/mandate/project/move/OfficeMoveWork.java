package io.mandate.project.move;

import io.mandate.platform.event.Outbox;
import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.platform.sql.Sql;
import io.mandate.project.move.OfficeMoves.Move;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of moved projects under the number of the move, in transactions of a page each. What
 * changed since has a higher number and was told then; what was told before a break is not told twice.
 */
@ApplicationScoped
class OfficeMoveWork implements RunWork {
    static final String KIND = "office-move";
    private static final int PAGE = 500;
    private static final int WHOLE = 100;

    private final OfficeMoves moves;
    private final Instance<PartStates> parts;
    private final Outbox outbox;
    private final Sql sql;

    OfficeMoveWork(OfficeMoves moves, Instance<PartStates> parts, Outbox outbox, Sql sql) {
        this.moves = moves;
        this.parts = parts;
        this.outbox = outbox;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Conclusion perform(RunInput input, RunProgress progress) {
        int done = 0;
        var move = next();
        while (move != null && !progress.cancelled()) {
            tell(move, progress);
            done++;
            int all = done + QuarkusTransaction.requiringNew().call(moves::waiting);
            progress.report(
                    Math.min(WHOLE - 1, done * WHOLE / all), "%d of %d moves".formatted(done, all));
            move = next();
        }
        return () -> {};
    }

    private @Nullable Move next() {
        return QuarkusTransaction.requiringNew().call(() -> moves.next().orElse(null));
    }

    private void tell(Move move, RunProgress progress) {
        for (var states : parts) {
            String after = null;
            do {
                after = tellPage(move, states, after);
            } while (after != null && !progress.cancelled());
        }
        if (!progress.cancelled()) {
            QuarkusTransaction.requiringNew().run(() -> moves.done(move));
        }
    }

    /** The id of the page's last part, or null at the end. */
    private @Nullable String tellPage(Move move, PartStates states, @Nullable String after) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var ids = follow(move, states, after);
                            outbox.appendAll(
                                    states.lock(
                                            ids.stream()
                                                    .map(id -> move.project() + "/" + id)
                                                    .toList()));
                            return ids.size() < PAGE ? null : ids.getLast();
                        });
    }

    private List<String> follow(Move move, PartStates states, @Nullable String after) {
        var values = new ArrayList<Object>();
        values.add(move.project().value());
        values.add(move.number());
        if (after != null) {
            values.add(after);
        }
        values.add(PAGE);
        values.add(move.number());
        return sql.list(states.table().follow(after), row -> row.getString(1), values.toArray());
    }
}
