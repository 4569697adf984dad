package io.mandate.reporting.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class FreshnessViewTest {
    private static final Map<String, String> TOPICS = Map.of("project-service", "t");
    private static final Instant OLD = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant NEW = Instant.parse("2027-01-02T00:00:00Z");

    @Test
    void everythingTakenIsComplete() {
        var view = view(Map.of(), Optional.of(Map.of(partition(0), 4L, partition(1), 6L)));

        var source = view.sources().getFirst();
        assertThat(view.complete()).isTrue();
        assertThat(source.events()).isEqualTo(10);
        assertThat(source.lag()).isZero();
        assertThat(source.lastEventTime()).isEqualTo(NEW);
    }

    @Test
    void recordsStillInTheTopicAreTheLag() {
        var view = view(Map.of(), Optional.of(Map.of(partition(0), 5L, partition(1), 8L)));

        assertThat(view.complete()).isFalse();
        assertThat(view.sources().getFirst().lag()).isEqualTo(3);
    }

    @Test
    void aHeldEventIsNotComplete() {
        var view = view(Map.of("t", 1L), Optional.of(Map.of(partition(0), 4L, partition(1), 6L)));

        assertThat(view.complete()).isFalse();
        assertThat(view.sources().getFirst().held()).isEqualTo(1);
    }

    @Test
    void withoutTheBrokerTheLagIsUnknownAndNothingIsClaimed() {
        var view = view(Map.of(), Optional.empty());

        assertThat(view.complete()).isFalse();
        assertThat(view.sources().getFirst().lag()).isNull();
    }

    private static FreshnessView view(
            Map<String, Long> held, Optional<Map<TopicPartition, Long>> ends) {
        var taken =
                List.of(
                        new Taken(partition(0), "/mandate/project-service", 4, OLD, NEW),
                        new Taken(partition(1), "/mandate/project-service", 6, NEW, NEW));
        return FreshnessView.of(TOPICS, taken, held, ends);
    }

    private static TopicPartition partition(int number) {
        return new TopicPartition("t", number);
    }
}
