package io.mandate.platform.testing;

import io.mandate.local.Service;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever all the other tests made a service send keeps its contract; without Quarkus it runs after them. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class SentEventsContract {
    private final Service service;

    /** Of the service with this name. */
    protected SentEventsContract(String service) {
        this.service = Service.of(service);
    }

    @Test
    void everyEventKeepsItsContract() {
        events().assertKeepContract();
    }

    @Test
    void everyTypeThatIsPromisedWasSent() {
        events().assertEveryTypeIsThere();
    }

    @Test
    void theNumbersOfAKeyAreDense() {
        events().assertNumbersAreDense();
    }

    @Test
    void whatItCouldNotTakeSaysWhy() {
        events().assertDeadLettersKeepContract(service.id());
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void everyStateKeepsItsContract(String aggregate) {
        var states = SentEvents.on("mandate.%s.state.v1".formatted(aggregate));
        states.assertKeepContract();
        states.assertEveryTypeIsThere();
    }

    Stream<String> aggregates() {
        return service.aggregates().stream();
    }

    private SentEvents events() {
        return SentEvents.on(service.eventsTopic());
    }
}
