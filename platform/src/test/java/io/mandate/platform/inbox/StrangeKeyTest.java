package io.mandate.platform.inbox;

import static java.util.stream.Collectors.joining;

import io.mandate.platform.event.EventHeaders;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A key or an address may be any text: its records are applied, and nobody else notices. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class StrangeKeyTest {
    @Inject Neighbours neighbours;

    @Test
    void aKeyOfAnyLengthHasItsOrder() {
        neighbours.meet(
                Stream.generate(() -> UUID.randomUUID().toString()).limit(100).collect(joining()));

        neighbours.deliver(2);
        neighbours.assertTheOtherIsServed();
        neighbours.deliver(1);

        neighbours.awaitEffects(1, 2);
    }

    @Test
    void aNulInAKeyHoldsNobodyUp() {
        neighbours.meet(UUID.randomUUID() + "\0");

        neighbours.deliver(1);

        neighbours.assertTheOtherIsServed();
        neighbours.awaitEffects(neighbours.key().replace('\0', '\1'), 1);
    }

    @Test
    void addressesThatAreNoneHoldNobodyUp() {
        var headers = neighbours.headers();
        headers.put(EventHeaders.SOURCE, "no address: \\");
        headers.put(EventHeaders.DATA_SCHEMA, "::");

        neighbours.send(headers, "{\"to\": \"there\"}");

        neighbours.assertTheOtherIsServed();
        neighbours.awaitEffects(1);
    }
}
