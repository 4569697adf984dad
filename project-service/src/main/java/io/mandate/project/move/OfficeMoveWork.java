package io.mandate.project.move;

import io.mandate.platform.event.Outbox;
import io.mandate.platform.run.Conclusion;
import io.mandate.platform.run.RunInput;
import io.mandate.platform.run.RunProgress;
import io.mandate.platform.run.RunWork;
import io.mandate.platform.sql.Sql;
import io.mandate.project.waiting.WaitingProjects.Waiting;
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
        return moves.each(progress, move -> tell(move, progress));
    }

    private void tell(Waiting move, RunProgress progress) {
        for (var states : parts) {
            String after = null;
            do {
                after = tellPage(move, states, after);
            } while (after != null && !progress.cancelled());
        }
    }

    /** The id of the page's last part, or null at the end. */
    private @Nullable String tellPage(Waiting move, PartStates states, @Nullable String after) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var ids = follow(move, states, after);
                            outbox.appendAll(
                                    states.lock(
                                            ids.stream()
                                                    .map(id -> states.key(move.project(), id))
                                                    .toList()));
                            return ids.size() < PAGE ? null : ids.getLast();
                        });
    }

    private List<String> follow(Waiting move, PartStates states, @Nullable String after) {
        var values = new ArrayList<Object>();
        values.add(move.project().value());
        values.add(move.mark());
        if (after != null) {
            values.add(after);
        }
        values.add(PAGE);
        values.add(move.mark());
        return sql.list(states.table().follow(after), row -> row.getString(1), values.toArray());
    }
}
