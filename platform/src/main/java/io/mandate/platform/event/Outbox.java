package io.mandate.platform.event;

import io.mandate.platform.outbox.OutboxTable;
import io.mandate.platform.outbox.OutgoingRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Announces facts in the transaction that makes them true; the relay sends them after the commit. */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final EventWriter writer;
    private final OutboxTable table;

    Outbox(EntityManager entities, EventWriter writer, OutboxTable table) {
        this.entities = entities;
        this.writer = writer;
        this.table = table;
    }

    /** Announces one fact, or one state; answers the id of its event. */
    @Transactional(TxType.MANDATORY)
    public UUID append(Message message) {
        return appendAll(List.of(message)).getFirst();
    }

    /**
     * Announces several facts and states in this order, in one round trip. The subjects' rows are written
     * first, so that whoever changes the same subject draws a later place. Answers the ids of their events.
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> appendAll(List<? extends Message> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        entities.flush();
        var cause = Causes.current();
        var records = messages.stream().map(each -> writer.write(each, cause)).toList();
        table.insert(records);
        return records.stream().map(OutgoingRecord::eventId).toList();
    }
}
