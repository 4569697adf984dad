package io.mandate.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** When PostgreSQL committed what project-service audited. */
final class Commits implements AutoCloseable {
    private final Connection project;

    Commits(Site site) throws SQLException {
        this.project = site.asSuperuser();
    }

    /** From its next start on the site's PostgreSQL keeps the time of each commit. */
    static void keep(Site site) throws SQLException {
        try (var superuser = site.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("alter system set track_commit_timestamp = on");
        }
    }

    /** Which project it was, and in which undertaking. */
    record Change(String project, String correlation) {}

    Map<Change, Instant> since(Instant begun) throws SQLException {
        var commits = new HashMap<Change, Instant>();
        try (var audited =
                project.prepareStatement(
                        "select object_id, correlation_id, pg_xact_commit_timestamp(tx::xid)"
                                + " from audit_record where at >= ?")) {
            audited.setObject(1, OffsetDateTime.ofInstant(begun, ZoneOffset.UTC));
            try (var rows = audited.executeQuery()) {
                while (rows.next()) {
                    commits.put(
                            new Change(rows.getString(1), rows.getString(2)),
                            rows.getObject(3, OffsetDateTime.class).toInstant());
                }
            }
        }
        return commits;
    }

    @Override
    public void close() throws SQLException {
        project.close();
    }
}
