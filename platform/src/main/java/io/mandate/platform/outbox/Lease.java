package io.mandate.platform.outbox;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Buckets held by locking their rows: one transaction from the lease over the acks to the delete. */
final class Lease implements AutoCloseable {
    static final int MOST_BUCKETS = 16;
    private static final int MOST_ROWS = 4_000;
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int PORTION = 500;
    static final String WAITING =
            "select bucket from outbox_bucket b cross join lateral"
                    + " (select 1 from outbox where bucket = b.bucket limit 1) first"
                    + " where blocked_until < now()";
    private static final String TAKE =
            "select bucket, failures from outbox_bucket where bucket = any(?)"
                    + " and blocked_until < now() for update skip locked";

    /** The first records of each bucket. */
    static final String READ =
            "select first.* from unnest(?::smallint[]) as leased (number) cross join lateral"
                    + " (select id, bucket, topic, subject, headers, payload, recorded_at from outbox"
                    + " where bucket = number order by id limit ?) first order by bucket, id";

    /** Not a join: its order would follow the statistics. */
    static final String DELETE = "delete from outbox where bucket = any(?) and id = any(?)";

    private static final String UNBLOCK =
            "update outbox_bucket set failures = 0 where bucket = any(?)";
    private static final String BLOCK =
            "update outbox_bucket set failures = failures + 1, blocked_until = clock_timestamp()"
                    + " + least(30, 0.25 * 2 ^ least(failures, 7)) * interval '1 second'"
                    + " where bucket = any(?)";

    private final Connection connection;

    /** Each with how often it failed before. */
    private final Map<Short, Integer> buckets;

    private final List<StoredRecord> records = new ArrayList<>();
    private boolean more;

    private Lease(Connection connection, Map<Short, Integer> buckets) {
        this.connection = connection;
        this.buckets = buckets;
    }

    /** Which free buckets have records, whoever wrote them. */
    static Set<Short> waiting(SidePool pool) throws SQLException {
        try (var connection = pool.connection();
                var statement = connection.prepareStatement(WAITING);
                var rows = statement.executeQuery()) {
            var found = new TreeSet<Short>();
            while (rows.next()) {
                found.add(rows.getShort(1));
            }
            return found;
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

    private static Map<Short, Integer> take(Connection connection, Collection<Short> wanted)
            throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setArray(1, connection.createArrayOf("int2", wanted.toArray()));
            var found = new TreeMap<Short, Integer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getShort(1), rows.getInt(2));
                }
            }
            return found;
        }
    }

    /**
     * A new statement, hence a new snapshot: it sees all that committed before the lease. Rows come in
     * portions, and no more of them once they are large together.
     */
    private void read() throws SQLException {
        int share = MOST_ROWS / buckets.size();
        try (var statement = connection.prepareStatement(READ)) {
            statement.setFetchSize(PORTION);
            statement.setArray(1, array("int2", buckets.keySet().stream()));
            statement.setInt(2, share);
            long characters = 0;
            try (var rows = statement.executeQuery()) {
                while (characters < MOST_CHARACTERS && rows.next()) {
                    var record = StoredRecord.read(rows);
                    records.add(record);
                    characters += record.length();
                }
            }
            more = characters >= MOST_CHARACTERS || fullest() == share;
        }
    }

    private long fullest() {
        return records.stream()
                .collect(groupingBy(StoredRecord::bucket, counting()))
                .values()
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    List<StoredRecord> records() {
        return records;
    }

    Set<Short> buckets() {
        return buckets.keySet();
    }

    /** Whether records were left behind only because the batch was full. */
    boolean hasMore() {
        return more;
    }

    /** Forgets what was sent and gives the buckets of what was not a pause. */
    void settle(Collection<Long> sent, Set<Short> failed) throws SQLException {
        delete(records.stream().filter(record -> sent.contains(record.id())).toList());
        update(BLOCK, failed);
        update(UNBLOCK, recovered(failed));
        connection.commit();
    }

    private List<Short> recovered(Set<Short> failed) {
        return buckets.entrySet().stream()
                .filter(each -> each.getValue() > 0 && !failed.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void delete(List<StoredRecord> sent) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(DELETE)) {
            statement.setArray(
                    1, array("int2", sent.stream().map(StoredRecord::bucket).distinct()));
            statement.setArray(2, array("int8", sent.stream().map(StoredRecord::id)));
            statement.executeUpdate();
        }
    }

    private void update(String sql, Collection<Short> some) throws SQLException {
        if (some.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array("int2", some.stream()));
            statement.executeUpdate();
        }
    }

    private Array array(String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
