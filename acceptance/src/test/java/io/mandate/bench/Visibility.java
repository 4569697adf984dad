package io.mandate.bench;

import io.mandate.local.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** How long after it was told a change is in reporting's log, committed, for another session to read. */
final class Visibility implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<BatchWrite> tools = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Connection reporting;
    private long seen;

    Visibility(Site site, int atOnce) throws Exception {
        this.reporting = site.asService(Service.REPORTING);
        opened.add(reporting);
        planOnce(reporting);
        for (int i = 0; i < atOnce; i++) {
            var line = site.tool(i);
            opened.add(line);
            tools.add(new BatchWrite(line, "tool-" + i));
        }
    }

    /** Planning each look for all months of the log would take more of the database than the events do. */
    private static void planOnce(Connection watching) throws SQLException {
        try (var statement = watching.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
        }
    }

    /** Until nothing comes any more: the number of the last event in the log. */
    private long rest() throws SQLException {
        long last = -1;
        for (long now = last(); now != last; now = last()) {
            last = now;
            LockSupport.parkNanos(REST.toNanos());
        }
        return last;
    }

    private long last() throws SQLException {
        try (var statement = reporting.createStatement();
                var rows = statement.executeQuery("select coalesce(max(id), 0) from event_log")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What was measured, how many a second there really were, and how many were never seen. */
    record Measured(Latencies latencies, double perSecond, int missing) {}

    /** From rest: what an earlier pace left behind is none of this one's. */
    Measured at(Pace pace) throws Exception {
        seen = rest();
        int events = pace.count() * BatchWrite.PROJECTS;
        var watched = CompletableFuture.supplyAsync(() -> watch(events));
        double rate = pace.beat(tools.size(), tools::get) * BatchWrite.PROJECTS;
        var nanos = watched.get();
        return new Measured(Latencies.ofNanos(nanos), rate, events - nanos.length);
    }

    private long[] watch(int count) {
        var nanos = new long[count];
        int found = 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var next =
                reporting.prepareStatement(
                        "select id, time from event_log where id > ?"
                                + " and received_at > now() - interval '5 minutes' order by id")) {
            while (found < count && System.nanoTime() < end) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
                next.setLong(1, seen);
                try (var rows = next.executeQuery()) {
                    var now = Instant.now();
                    while (found < count && rows.next()) {
                        seen = rows.getLong(1);
                        var told = rows.getObject(2, OffsetDateTime.class).toInstant();
                        nanos[found++] = Duration.between(told, now).toNanos();
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.copyOf(nanos, found);
    }

    @Override
    public void close() throws Exception {
        for (var each : opened) {
            each.close();
        }
    }
}
