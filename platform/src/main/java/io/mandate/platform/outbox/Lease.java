package io.mandate.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Buckets held by locking their rows: one transaction from the lease over the acks to the delete. */
final class Lease implements AutoCloseable {
    static final int MOST_BUCKETS = 16;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int FETCH = 50;
    private static final String WAITING =
            "select bucket from outbox_bucket b where blocked_until < now()"
                    + " and exists (select 1 from outbox o where o.bucket = b.bucket)";
    private static final String TAKE =
            "select bucket from outbox_bucket where bucket = any(?) and blocked_until < now()"
                    + " order by random() limit "
                    + MOST_BUCKETS
                    + " for update skip locked";
    private static final String READ =
            "select id, bucket, topic, subject, headers, payload, recorded_at from outbox"
                    + " where bucket = any(?) order by id limit "
                    + MOST_ROWS;
    private static final String DELETE = "delete from outbox where id = any(?)";
    private static final String UNBLOCK =
            "update outbox_bucket set failures = 0 where bucket = any(?) and failures > 0";
    private static final String BLOCK =
            "update outbox_bucket set failures = failures + 1, blocked_until = clock_timestamp()"
                    + " + least(30, 0.25 * 2 ^ least(failures, 7)) * interval '1 second'"
                    + " where bucket = any(?)";

    private final Connection connection;
    private final Set<Short> buckets;
    private final List<StoredRecord> records = new ArrayList<>();
    private boolean more;

    private Lease(Connection connection, Set<Short> buckets) {
        this.connection = connection;
        this.buckets = buckets;
    }

    /** Which free buckets have records, whoever wrote them. */
    static Set<Short> waiting(SidePool pool) throws SQLException {
        try (var connection = pool.connection();
                var statement = connection.prepareStatement(WAITING)) {
            return buckets(statement);
        }
    }

    static Lease of(SidePool pool, Collection<Short> wanted) throws SQLException {
        var connection = pool.connection();
        try {
            connection.setAutoCommit(false);
            var lease = new Lease(connection, take(connection, wanted));
            if (!lease.buckets.isEmpty()) {
                lease.read();
            }
            return lease;
        } catch (SQLException | RuntimeException e) {
            giveBack(connection, e);
            throw e;
        }
    }

    /** A connection that is gone cannot be rolled back either; why it went is what matters. */
    private static void giveBack(Connection connection, Exception cause) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static Set<Short> take(Connection connection, Collection<Short> wanted)
            throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setArray(1, connection.createArrayOf("int2", wanted.toArray()));
            return buckets(statement);
        }
    }

    private static Set<Short> buckets(PreparedStatement statement) throws SQLException {
        var found = new TreeSet<Short>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getShort(1));
            }
        }
        return found;
    }

    /** A new statement, hence a new snapshot: it sees all that committed before the lease. */
    private void read() throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setFetchSize(FETCH);
            statement.setArray(1, connection.createArrayOf("int2", buckets.toArray()));
            int characters = 0;
            try (var rows = statement.executeQuery()) {
                while (characters < MOST_CHARACTERS && rows.next()) {
                    var record = StoredRecord.read(rows);
                    records.add(record);
                    characters += record.size();
                }
            }
            more = characters >= MOST_CHARACTERS || records.size() == MOST_ROWS;
        }
    }

    List<StoredRecord> records() {
        return records;
    }

    Set<Short> buckets() {
        return buckets;
    }

    /** Whether records were left behind only because the batch was full. */
    boolean hasMore() {
        return more;
    }

    /** Forgets what was sent and gives the buckets of what was not a pause. */
    void settle(Collection<Long> sent, Set<Short> failed) throws SQLException {
        update(DELETE, "int8", sent);
        update(BLOCK, "int2", failed);
        update(UNBLOCK, "int2", buckets.stream().filter(each -> !failed.contains(each)).toList());
        connection.commit();
    }

    private void update(String sql, String type, Collection<?> values) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf(type, values.toArray()));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
