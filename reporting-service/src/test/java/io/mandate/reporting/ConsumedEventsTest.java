package io.mandate.reporting;

import io.mandate.platform.testing.ConsumerContract;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Takes whatever the topics that it reads may hold: the samples of today and what was sent under earlier schemas. */
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class ConsumedEventsTest {
    private final ConsumerContract contract = ConsumerContract.of("reporting-service");

    @Test
    void takesTheSamplesOfEveryType() {
        contract.takesEverySample();
    }

    @Test
    void takesEveryRecordThatWasEverSent() {
        contract.takesEveryRecordEverSent();
    }
}
