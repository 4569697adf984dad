package io.mandate.platform.event;

import io.mandate.platform.outbox.OutboxTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

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

    /** Announces one fact, or one state. */
    @Transactional(TxType.MANDATORY)
    public void append(Message message) {
        appendAll(List.of(message));
    }

    /**
     * Announces several facts and states in this order, in one round trip. The subjects' rows are written
     * first, so that whoever changes the same subject draws a later place.
     */
    @Transactional(TxType.MANDATORY)
    public void appendAll(List<? extends Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        entities.flush();
        var cause = Causes.current();
        table.insert(messages.stream().map(each -> writer.write(each, cause)).toList());
    }
}
