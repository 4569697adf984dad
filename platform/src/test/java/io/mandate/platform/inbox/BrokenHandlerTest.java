package io.mandate.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.platform.event.DeliveryConsumer;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** However a handler fails, it makes a dead letter of its record, and nobody else notices. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class BrokenHandlerTest {
    @Inject Neighbours neighbours;

    @Test
    void anErrorOfTheHandlerHoldsNobodyUp() {
        DeliveryConsumer.fail(
                neighbours.key(),
                1,
                () -> {
                    throw new StackOverflowError("shelf on a shelf on a shelf");
                });

        neighbours.deliver(1);

        neighbours.assertTheOtherIsServed();
        assertThat(neighbours.deadLetter("StackOverflowError: shelf on a shelf")).isNotNull();
    }

    @Test
    void aNulInAReasonHoldsNobodyUp() {
        DeliveryConsumer.fail(neighbours.key(), 1, () -> new IllegalStateException("no shelf \0"));

        neighbours.deliver(1);

        neighbours.assertTheOtherIsServed();
        assertThat(neighbours.deadLetter("no shelf ")).isNotNull();
    }
}
