package io.mandate.platform.run;

import static io.mandate.platform.problem.CommonProblem.FORBIDDEN;
import static io.mandate.platform.problem.CommonProblem.NOT_FOUND;

import io.mandate.platform.event.Causes;
import io.mandate.platform.problem.ProblemException;
import io.mandate.platform.security.Caller;
import io.mandate.platform.security.Role;
import io.mandate.platform.sql.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Starts, shows and cancels long work. */
@ApplicationScoped
public class Runs {
    private final RunTable table;
    private final RunThread thread;
    private final Caller caller;
    private final StoredJson json;
    private final Clock clock;

    Runs(RunTable table, RunThread thread, Caller caller, StoredJson json, Clock clock) {
        this.table = table;
        this.thread = thread;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Queues a run in the caller's transaction, under the correlation id of the request. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RunView start(String kind, Object input, String scope) {
        return start(kind, input, scope, Causes.current().correlationId());
    }

    /** Queues a run that belongs to an older chain of events. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RunView start(String kind, Object input, String scope, String correlationId) {
        var run =
                new RunView(
                        UUID.fromString(Causes.newId()),
                        kind,
                        RunState.QUEUED,
                        0,
                        null,
                        null,
                        clock.instant(),
                        null,
                        null,
                        caller.name(),
                        correlationId);
        table.add(run, scope, json.write(input));
        thread.wakeAfterCommit();
        return run;
    }

    /** The run, or 404 when there is none in the caller's scope. */
    public RunView require(UUID id) {
        return table.find(id)
                .orElseThrow(() -> new ProblemException(NOT_FOUND, "There is no run " + id));
    }

    /** Those of these runs that are in the caller's scope. */
    public Map<UUID, RunView> byId(Collection<UUID> ids) {
        return table.find(ids).stream().collect(Collectors.toMap(RunView::id, run -> run));
    }

    /** Asks a run to stop: at once if it is queued, within about a second if it is running. */
    @Transactional
    public RunView cancel(UUID id) {
        var run = require(id);
        if (!run.requestedBy().equals(caller.name())
                && !caller.has(Role.PMO_ADMIN)
                && !caller.has(Role.OPERATOR)) {
            throw new ProblemException(
                    FORBIDDEN,
                    "A run is cancelled by whoever asked for it, or by an administrator");
        }
        table.cancel(id, clock.instant());
        return require(id);
    }
}
