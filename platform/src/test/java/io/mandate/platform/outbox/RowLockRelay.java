package io.mandate.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Wrong on purpose: it locks the rows of events, not their bucket, so that others take what follows. */
final class RowLockRelay {
    static final int BATCH = 5;
    private static final String READ =
            "select id, bucket, topic, subject, headers, payload, recorded_at from outbox"
                    + " order by id limit "
                    + BATCH
                    + " for update skip locked";
    private static final String DELETE = "delete from outbox where id = any(?)";

    private final SidePool pool;
    private final EventProducer producer;

    RowLockRelay(SidePool pool, EventProducer producer) {
        this.pool = pool;
        this.producer = producer;
    }

    void relay(Runnable beforeSending) {
        try (var connection = pool.connection()) {
            connection.setAutoCommit(false);
            var records = read(connection);
            beforeSending.run();
            producer.send(records, () -> {});
            delete(connection, records);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<StoredRecord> read(Connection connection) throws SQLException {
        var records = new ArrayList<StoredRecord>();
        try (var statement = connection.prepareStatement(READ);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                records.add(StoredRecord.read(rows));
            }
        }
        return records;
    }

    private static void delete(Connection connection, List<StoredRecord> records)
            throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            var ids = records.stream().map(StoredRecord::id).toArray();
            statement.setArray(1, connection.createArrayOf("int8", ids));
            statement.executeUpdate();
        }
    }
}
