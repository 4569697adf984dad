package io.mandate.platform.inbox;

/** A consumer's reading of a topic: what a position belongs to. */
record Subscription(String consumer, String topic) {
    String deadLetterTopic() {
        return topic + "." + consumer + ".dlq";
    }
}
