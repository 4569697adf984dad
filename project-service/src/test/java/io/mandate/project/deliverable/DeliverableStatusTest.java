package io.mandate.project.deliverable;

import static io.mandate.project.deliverable.DeliverableStatus.ACCEPTED;
import static io.mandate.project.deliverable.DeliverableStatus.PLANNED;
import static io.mandate.project.deliverable.DeliverableStatus.REJECTED;
import static io.mandate.project.deliverable.DeliverableStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole life of a deliverable. */
class DeliverableStatusTest {
    private static final Map<DeliverableStatus, Set<DeliverableStatus>> WAYS =
            Map.of(
                    PLANNED, Set.of(SUBMITTED),
                    SUBMITTED, Set.of(ACCEPTED, REJECTED),
                    REJECTED, Set.of(SUBMITTED),
                    ACCEPTED, Set.of(PLANNED));

    @Test
    void thereAreTheseWaysAndNoOthers() {
        for (var from : DeliverableStatus.values()) {
            assertThat(
                            Stream.of(DeliverableStatus.values())
                                    .filter(from::canBecome)
                                    .collect(Collectors.toSet()))
                    .as("from %s", from)
                    .isEqualTo(WAYS.get(from));
        }
    }
}
