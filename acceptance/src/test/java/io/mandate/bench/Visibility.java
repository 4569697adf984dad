package io.mandate.bench;

import static java.util.Objects.requireNonNull;

import io.mandate.local.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** How long after a change was committed, and after it was told, it is in reporting's log for another session to read. */
final class Visibility implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<BatchWrite> tools = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Connection reporting;
    private final Commits commits;
    private long seen;

    Visibility(Site site, int atOnce) throws Exception {
        this.reporting = site.asService(Service.REPORTING);
        opened.add(reporting);
        this.commits = new Commits(site);
        opened.add(commits);
        for (int i = 0; i < atOnce; i++) {
            var line = site.tool(i);
            opened.add(line);
            tools.add(new BatchWrite(line, "tool-" + i));
        }
    }

    /** The part of the log that the last event is in: to look at all months took a tenth of a processor. */
    private String month(long last) throws SQLException {
        try (var statement = reporting.createStatement();
                var rows =
                        statement.executeQuery(
                                "select tableoid::regclass from event_log where id = " + last)) {
            rows.next();
            return rows.getString(1);
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
    record Measured(Latencies sinceCommit, Latencies sinceTold, double perSecond, int missing) {}

    private record Seen(Commits.Change change, Instant told, Instant at) {}

    /** From rest: what an earlier pace left behind is none of this one's. */
    Measured at(Pace pace) throws Exception {
        seen = rest();
        int events = pace.count() * BatchWrite.PROJECTS;
        var begun = Instant.now();
        var watched = CompletableFuture.supplyAsync(() -> watch(events));
        double rate = pace.beat(tools.size(), tools::get) * BatchWrite.PROJECTS;
        var all = watched.get();
        var committed = commits.since(begun);
        return new Measured(
                latencies(all, each -> requireNonNull(committed.get(each.change()), "not audited")),
                latencies(all, Seen::told),
                rate,
                events - all.size());
    }

    private static Latencies latencies(List<Seen> all, Function<Seen, Instant> from) {
        return Latencies.ofNanos(
                all.stream()
                        .mapToLong(each -> Duration.between(from.apply(each), each.at()).toNanos())
                        .toArray());
    }

    private List<Seen> watch(int count) {
        var found = new ArrayList<Seen>(count);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var next =
                reporting.prepareStatement(
                        "select id, subject, correlation_id, time from %s where id > ? order by id"
                                .formatted(month(seen)))) {
            while (found.size() < count && System.nanoTime() < end) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
                next.setLong(1, seen);
                try (var rows = next.executeQuery()) {
                    var now = Instant.now();
                    while (found.size() < count && rows.next()) {
                        seen = rows.getLong(1);
                        var told = rows.getObject(4, OffsetDateTime.class).toInstant();
                        var change = new Commits.Change(rows.getString(2), rows.getString(3));
                        found.add(new Seen(change, told, now));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Override
    public void close() throws Exception {
        for (var each : opened) {
            each.close();
        }
    }
}
