package io.mandate.project;

import io.mandate.platform.testing.ConsumedEventsContract;
import io.mandate.platform.testing.ConsumerContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@RealServers
class ConsumedEventsTest extends ConsumedEventsContract {
    /** Only a project that is there can be directed. */
    ConsumedEventsTest() {
        super(
                ConsumerContract.of("project-service")
                        .about(() -> Service.proposed(Service.startable(Service.office()))));
    }
}
