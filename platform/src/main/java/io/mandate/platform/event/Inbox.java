package io.mandate.platform.event;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Gives every event of a foreign topic its effect exactly once and in order per key. */
public interface Inbox {
    /**
     * Takes one poll's records. What is out of order or cannot be handled is held, transient
     * failures are retried in place; it throws only when the service stops.
     *
     * @param consumer the service's name; positions are kept per consumer, topic and key
     */
    void consume(String consumer, ConsumerRecords<String, String> records, EventHandler handler);
}
