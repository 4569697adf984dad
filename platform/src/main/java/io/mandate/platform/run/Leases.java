package io.mandate.platform.run;

import io.mandate.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which replica works on which run, and for how long it may be silent. Leases are measured by the
 * database's clock, the only one that all replicas share.
 */
@ApplicationScoped
class Leases {
    private static final int MOST_ATTEMPTS = 2;
    private static final String MINE = " where id = ? and worker = ? and state = 'RUNNING'";

    private final Sql sql;
    private final Clock clock;
    private final long seconds;

    Leases(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "mandate.runs.lease", defaultValue = "15S") Duration lease) {
        this.sql = sql;
        this.clock = clock;
        this.seconds = lease.toSeconds();
    }

    /** A run in the hands of one worker. */
    record Lease(
            String kind, RunInput input, UUID worker, int attempt, @Nullable String traceparent) {
        boolean isLast() {
            return attempt >= MOST_ATTEMPTS;
        }
    }

    /** The oldest run that nobody works on, including those whose worker fell silent. */
    Optional<Lease> take(Set<String> kinds) {
        bury();
        return sql.first(
                "update run set state = 'RUNNING', attempts = attempts + 1, worker = ?,"
                        + " started_at = coalesce(started_at, ?),"
                        + " lease_until = now() + ? * interval '1 second'"
                        + " where id = (select id from run where kind = any(?)"
                        + " and (state = 'QUEUED' or state = 'RUNNING' and lease_until < now())"
                        + " order by requested_at limit 1 for update skip locked) returning *",
                Leases::lease,
                UUID.randomUUID(),
                clock.instant(),
                seconds,
                kinds.toArray(String[]::new));
    }

    private void bury() {
        sql.update(
                "update run set state = case when cancel_requested then 'CANCELLED' else 'FAILED' end,"
                        + " failure = case when cancel_requested then null else ? end, finished_at = ?"
                        + " where state = 'RUNNING' and lease_until < now()"
                        + " and (cancel_requested or attempts >= ?)",
                "The service stopped twice in the middle of this work",
                clock.instant(),
                MOST_ATTEMPTS);
    }

    /** Stays in charge and tells the progress; empty when the run was taken away, else whether it was cancelled. */
    Optional<Boolean> beat(Lease lease, int percent, @Nullable String message) {
        return sql.first(
                "update run set lease_until = now() + ? * interval '1 second', progress = ?, message = ?"
                        + MINE
                        + " returning cancel_requested",
                row -> row.getBoolean(1),
                seconds,
                percent,
                message,
                lease.input().runId(),
                lease.worker());
    }

    boolean succeed(Lease lease) {
        return end(lease, RunState.SUCCEEDED, null, " and not cancel_requested");
    }

    /** Storing may have taken its time, which belongs to the run. */
    void finish(Lease lease) {
        sql.update(
                "update run set finished_at = ? where id = ?",
                clock.instant(),
                lease.input().runId());
    }

    boolean fail(Lease lease, String reason) {
        return end(lease, RunState.FAILED, reason, "");
    }

    boolean cancel(Lease lease) {
        return end(lease, RunState.CANCELLED, null, " and cancel_requested");
    }

    /** Gives it back, to be tried again if it is still wanted; a stop of ours does not count as an attempt. */
    void release(Lease lease, boolean counts) {
        sql.update(
                "update run set state = case when cancel_requested then 'CANCELLED' else 'QUEUED' end,"
                        + " finished_at = case when cancel_requested then ? end,"
                        + " worker = null, attempts = attempts - ?"
                        + MINE,
                clock.instant(),
                counts ? 0 : 1,
                lease.input().runId(),
                lease.worker());
    }

    private boolean end(Lease lease, RunState state, @Nullable String failure, String provided) {
        int full = state == RunState.SUCCEEDED ? 100 : 0;
        return sql.update(
                        "update run set state = ?, failure = ?, progress = greatest(progress, ?), finished_at = ?"
                                + MINE
                                + provided,
                        state.name(),
                        failure,
                        full,
                        clock.instant(),
                        lease.input().runId(),
                        lease.worker())
                == 1;
    }

    private static Lease lease(ResultSet row) throws SQLException {
        var input =
                new RunInput(
                        row.getObject("id", UUID.class),
                        row.getString("requested_by"),
                        row.getString("correlation_id"),
                        row.getString("office"),
                        RunInput.parse(row.getString("input")));
        return new Lease(
                row.getString("kind"),
                input,
                row.getObject("worker", UUID.class),
                row.getInt("attempts"),
                row.getString("traceparent"));
    }
}
