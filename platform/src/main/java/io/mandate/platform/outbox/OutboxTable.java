package io.mandate.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes records on the current transaction's connection and wakes the relay when it has committed. */
@ApplicationScoped
public class OutboxTable {
    private static final String INSERT =
            "insert into outbox (event_id, bucket, topic, subject, sequence, headers, payload,"
                    + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final DirtyBuckets dirty;

    OutboxTable(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            DirtyBuckets dirty) {
        this.database = database;
        this.transaction = transaction;
        this.dirty = dirty;
    }

    /** Inserts the records in this order; the database draws their places. */
    public void insert(List<OutgoingRecord> records) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            for (var record : records) {
                bind(statement, record);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("The outbox could not be written", e);
        }
        wakeAfterCommit(records.stream().map(OutgoingRecord::bucket).collect(Collectors.toSet()));
    }

    private void bind(PreparedStatement statement, OutgoingRecord record) throws SQLException {
        statement.setObject(1, record.eventId());
        statement.setShort(2, record.bucket());
        statement.setString(3, record.topic());
        statement.setString(4, record.subject());
        statement.setObject(5, record.sequence());
        statement.setString(6, HeaderText.write(record.headers()));
        statement.setString(7, record.payload());
        statement.setObject(8, record.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private void wakeAfterCommit(Collection<Short> buckets) {
        if (transaction.getResource(OutboxTable.class) instanceof Signal signal) {
            signal.buckets.addAll(buckets);
            return;
        }
        var signal = new Signal(dirty, new HashSet<>(buckets));
        transaction.putResource(OutboxTable.class, signal);
        transaction.registerInterposedSynchronization(signal);
    }

    private record Signal(DirtyBuckets dirty, Set<Short> buckets) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                dirty.mark(buckets);
            }
        }
    }
}
