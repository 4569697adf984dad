package io.mandate.project;

import io.mandate.platform.testing.ConsumerContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Takes whatever the topics that it reads may hold: the samples of today and what was sent under earlier schemas. */
@QuarkusTest
@RealServers
class ConsumedEventsTest {
    /** Only a project that is there can be directed. */
    private final ConsumerContract contract =
            ConsumerContract.of("project-service")
                    .about(() -> Service.proposed(Service.startable(Service.office())));

    @Test
    void takesTheSamplesOfEveryType() {
        contract.takesEverySample();
    }

    @Test
    void takesEveryRecordThatWasEverSent() {
        contract.takesEveryRecordEverSent();
    }
}
