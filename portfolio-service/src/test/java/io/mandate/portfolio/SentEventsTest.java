package io.mandate.portfolio;

import io.mandate.platform.testing.SentEventsContract;

class SentEventsTest extends SentEventsContract {
    SentEventsTest() {
        super("portfolio-service");
    }
}
