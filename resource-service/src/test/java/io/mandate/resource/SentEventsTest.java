package io.mandate.resource;

import io.mandate.platform.testing.SentEventsContract;

class SentEventsTest extends SentEventsContract {
    SentEventsTest() {
        super("resource-service");
    }
}
