package io.mandate.portfolio;

import io.mandate.platform.testing.SentEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever all the other tests made this service send keeps its contract; without Quarkus it runs after them. */
class SentEventsTest {
    private static final String TOPIC = "mandate.portfolio.events.v1";

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
        SentEvents.on(TOPIC).assertDeadLettersKeepContract("portfolio-service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mandate.office.state.v1",
                "mandate.strategy.state.v1",
                "mandate.portfolio.state.v1",
                "mandate.priority.state.v1",
                "mandate.directive.state.v1"
            })
    void everyStateKeepsItsContract(String topic) {
        SentEvents.on(topic).assertKeepContract();
        SentEvents.on(topic).assertEveryTypeIsThere();
    }
}
