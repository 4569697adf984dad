package io.mandate.reporting;

import io.mandate.platform.testing.ConsumedEventsContract;
import io.mandate.platform.testing.ConsumerContract;
import io.mandate.platform.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "reporting-service"))
class ConsumedEventsTest extends ConsumedEventsContract {
    ConsumedEventsTest() {
        super(ConsumerContract.of("reporting-service"));
    }
}
