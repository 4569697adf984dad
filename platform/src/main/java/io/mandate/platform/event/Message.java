package io.mandate.platform.event;

/** What is said about one subject on a topic: that something happened, or how it is now. */
public sealed interface Message permits DomainEvent, AggregateState {
    /** Its name on the wire, such as {@code mandate.project.status-changed.v1}. */
    String type();

    /** The Kafka key: messages of one subject stay in order. */
    String subject();

    /** The number of this event, or of the last event that the state contains. */
    long sequence();

    /** The code of the office that governs the subject. */
    String scope();
}
