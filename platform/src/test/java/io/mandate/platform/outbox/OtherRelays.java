package io.mandate.platform.outbox;

import io.mandate.platform.event.Depot;
import io.mandate.platform.sql.Sql;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that relays by itself: the application's own relay rests meanwhile. */
abstract class OtherRelays {
    @Inject Trial trial;
    @Inject Depot depot;
    @Inject OutboxBacklog backlog;
    @Inject Sql sql;
    @Inject OutboxRelay own;

    @BeforeEach
    void letTheOwnRelayRest() {
        own.stop();
    }

    @AfterEach
    void letItWorkAgain() {
        own.start();
    }
}
