package io.mandate.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Counts what came of the records that a transaction took. */
@Singleton
class InboxMetrics {
    private static final String TOPIC = "topic";

    private final MeterRegistry metrics;
    private final Clock clock;

    InboxMetrics(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Call it after the commit. */
    void count(Subscription from, Batch batch) {
        metrics.counter("inbox.duplicates", TOPIC, from.topic()).increment(batch.duplicates());
        metrics.counter("inbox.gap", TOPIC, from.topic()).increment(batch.gaps());
        metrics.counter("dead.letters", TOPIC, from.topic()).increment(batch.deadLetters());
        var endToEnd =
                Timer.builder("event.end.to.end")
                        .description("From recording a fact to its effect here")
                        .tag(TOPIC, from.topic())
                        .publishPercentileHistogram()
                        .register(metrics);
        var now = clock.instant();
        batch.applied().forEach(event -> endToEnd.record(Duration.between(event.time(), now)));
    }
}
