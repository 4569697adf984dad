package io.mandate.project;

import io.mandate.platform.testing.SentEventsContract;

class SentEventsTest extends SentEventsContract {
    SentEventsTest() {
        super("project-service");
    }
}
