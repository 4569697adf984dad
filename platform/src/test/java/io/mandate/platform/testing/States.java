package io.mandate.platform.testing;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** The present states that the service under test has told. */
public final class States {
    private States() {}

    /** Waits for so many states of one aggregate, in the order of the topic. */
    public static List<SentEvent> told(String topic, String key, int count) {
        return await(state -> topic.equals(state.topic()) && key.equals(state.key()), count);
    }

    /** Waits for so many states that fit. */
    public static List<SentEvent> await(Predicate<SentEvent> wanted, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> soFar(wanted), found -> found.size() >= count);
    }

    /** What is there now, without waiting. */
    public static List<SentEvent> soFar(Predicate<SentEvent> wanted) {
        return Events.onAllTopics(state -> state.isState() && wanted.test(state));
    }
}
