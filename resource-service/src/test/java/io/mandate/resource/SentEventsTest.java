package io.mandate.resource;

import io.mandate.platform.testing.SentEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever all the other tests made this service send keeps its contract; without Quarkus it runs after them. */
class SentEventsTest {
    private static final String TOPIC = "mandate.resource.events.v1";

    @Test
    void everyEventKeepsItsContract() {
        SentEvents.on(TOPIC).assertKeepContract();
    }

    @Test
    void everyTypeThatIsPromisedWasSent() {
        SentEvents.on(TOPIC).assertEveryTypeIsThere();
    }

    @Test
    void theNumbersOfAKeyAreDense() {
        SentEvents.on(TOPIC).assertNumbersAreDense();
    }

    @Test
    void whatItCouldNotTakeSaysWhy() {
        SentEvents.on(TOPIC).assertDeadLettersKeepContract("resource-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mandate.person.state.v1", "mandate.allocation.state.v1"})
    void everyStateKeepsItsContract(String topic) {
        SentEvents.on(topic).assertKeepContract();
        SentEvents.on(topic).assertEveryTypeIsThere();
    }
}
