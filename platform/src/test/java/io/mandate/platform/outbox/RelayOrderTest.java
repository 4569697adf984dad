package io.mandate.platform.outbox;

import io.mandate.platform.order.BreakableServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(BreakableServers.class)
class RelayOrderTest extends RelayOrder {
    @Override
    int events() {
        return 6_000;
    }

    @Override
    int deaths() {
        return 15;
    }
}
